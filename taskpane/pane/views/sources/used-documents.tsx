import { Button, Link, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sourceRecord, type SourceRecord } from "../../../../src/figures/citation";
import type { Release } from "../../../../src/figures/release";
import type { DocumentUse, Otherwise } from "../../../../src/workbook/document-use";
import type { Workbook } from "../../../../src/workbook/port";
import { messages } from "../../messages";
import { serif } from "../../theme";
import { writeDate } from "../../wording/date";
import type { ViewProps } from "../view";
import { CellLinks } from "../../parts/cell-links";
import { counted } from "../../wording/counted";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gap: "4px",
    padding: "10px 0 12px",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
  },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: "10px" },
  title: {
    margin: 0,
    fontFamily: serif,
    fontSize: "15px",
    fontWeight: tokens.fontWeightRegular,
    lineHeight: 1.3,
    overflowWrap: "anywhere",
  },
  link: { font: "inherit", textAlign: "start", color: "inherit", textDecorationLine: "underline" },
  other: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface UsedDocumentsProps {
  readonly use: DocumentUse;
  readonly workbook: Workbook;
  readonly release: Release;
  readonly showDocument: (id: string) => void;
  readonly go: ViewProps["go"];
}

/** Documents shown before more are asked for. */
const MOST = 40;

const words = messages.sources.used;
const { count } = messages.sources;
const others = Object.keys(words.otherwise) as Otherwise[];

/** Each document with the cells that rest on it, those with most cells first; then the cells that rest on none. */
export function UsedDocuments({ use, workbook, release, showDocument }: UsedDocumentsProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const used = [...use.documents]
    .map(([id, cells]) => ({ document: sourceRecord(release, release.sourceRow.get(id) as number), cells }))
    .sort((one, other) => other.cells.length - one.cells.length);
  const shown = isWhole ? used : used.slice(0, MOST);
  return (
    <>
      <ul className={styles.list} aria-label={words.list}>
        {shown.map(({ document, cells }) => (
          <li key={document.id} className={styles.item}>
            <div className={styles.head}>
              <h2 className={styles.title}>
                <Link
                  as="button"
                  inline
                  className={styles.link}
                  title={words.showDocument}
                  onClick={() => showDocument(document.id)}
                >
                  {document.title}
                </Link>
              </h2>
              <span className={styles.count}>{counted(cells.length, count.cells)}</span>
            </div>
            <p className={styles.quiet}>{imprint(document)}</p>
            <CellLinks workbook={workbook} addresses={cells} name={words.cellsOf(document.title)} />
          </li>
        ))}
        {others.map((kind) => {
          const cells = use.otherwise[kind];
          const { title, text } = words.otherwise[kind];
          return (
            cells.length > 0 && (
              <li key={kind} className={styles.item}>
                <div className={styles.head}>
                  <h2 className={styles.other}>{title}</h2>
                  <span className={styles.count}>{counted(cells.length, count.cells)}</span>
                </div>
                <p className={styles.quiet}>{text}</p>
                <CellLinks workbook={workbook} addresses={cells} name={title} />
              </li>
            )
          );
        })}
      </ul>
      {used.length > shown.length && (
        <Button appearance="subtle" onClick={() => setWhole(true)}>
          {messages.sources.showAll(counted(used.length, count.documents))}
        </Button>
      )}
    </>
  );
}

function imprint({ originator, published, tier }: SourceRecord): string {
  const date = published === "" ? messages.sources.undated : writeDate(published);
  return [originator, date, messages.source.tier(tier)].join(" · ");
}
