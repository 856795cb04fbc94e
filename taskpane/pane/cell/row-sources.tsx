import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { sourceOf, type SourceRecord } from "../../../src/figures/citation";
import type { Found } from "../../../src/figures/found";
import type { Release } from "../../../src/figures/release";
import { messages } from "../messages";
import { serif } from "../theme";
import { writeDate } from "../wording/date";

const useStyles = makeStyles({
  root: { display: "grid", gap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    paddingInlineStart: "1.4em",
    paddingBlockEnd: "4px",
    textIndent: "-1.4em",
    fontFamily: serif,
    fontSize: "15px",
    lineHeight: 1.4,
    overflowWrap: "anywhere",
  },
  title: { fontFamily: "inherit", fontSize: "inherit", fontStyle: "italic", textDecorationLine: "underline" },
  rows: {
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
  },
  summary: {
    cursor: "pointer",
    width: "fit-content",
    marginBlockEnd: "6px",
    color: tokens.colorBrandForegroundLink,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

const words = messages.history.table;

/** As many as are named at once; the others are opened. */
const FIRST = 3;

interface RowSourcesProps {
  readonly figures: readonly Found[];
  readonly release: Release;
}

interface Document {
  readonly source: SourceRecord;
  readonly originator: string;
  readonly rows: number;
}

/** The documents that the rows of a table are read from, those of the most rows first. */
export function RowSources({ figures, release }: RowSourcesProps) {
  const styles = useStyles();
  const documents = documentsOf(figures, release);
  const more = documents.slice(FIRST);
  return (
    <section className={styles.root}>
      <h4 className={styles.heading}>{words.sources}</h4>
      <Documents documents={documents.slice(0, FIRST)} />
      {more.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.more(more.length)}</summary>
          <Documents documents={more} />
        </details>
      )}
    </section>
  );
}

function Documents({ documents }: { readonly documents: readonly Document[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {documents.map(({ source, originator, rows }) => (
        <li key={source.id} className={styles.entry}>
          {originator}.{" "}
          <Link inline className={styles.title} href={source.url} target="_blank" rel="noopener noreferrer">
            {source.title}
          </Link>
          , {source.published === "" ? messages.source.undated : writeDate(source.published)}.{" "}
          <span className={styles.rows}>{words.rows(rows)}</span>
        </li>
      ))}
    </ul>
  );
}

function documentsOf(figures: readonly Found[], release: Release): readonly Document[] {
  const documents = new Map<string, Document>();
  for (const figure of figures) {
    const known = documents.get(figure.source);
    documents.set(figure.source, {
      source: sourceOf(figure, release),
      originator: figure.originator,
      rows: (known?.rows ?? 0) + 1,
    });
  }
  return [...documents.values()].sort((one, other) => other.rows - one.rows);
}
