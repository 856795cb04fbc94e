import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { documentsOf } from "../../../../src/figures/documents";
import type { Release } from "../../../../src/figures/release";
import { messages } from "../../messages";
import { kept, useKeeping } from "../../parts/kept";
import { useSpeech } from "../../parts/speech";
import type { ViewProps } from "../view";
import { counted } from "../../wording/counted";
import { DocumentRow } from "./document-row";
import { everything, filterDocuments, isFilter, type Filter } from "./filter-documents";
import { Filters } from "./filters";
import { useRows } from "./use-rows";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", alignContent: "start" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { display: "grid", justifyItems: "start", gap: "8px", paddingBlock: "12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface DocumentsProps {
  readonly release: Release;
  readonly go: ViewProps["go"];
  /** The document to open; a new object each time it is asked for. */
  readonly asked: { readonly document: string } | undefined;
}

/** As many as a person looks through before they filter. */
const MOST = 30;

const words = messages.sources;

/** Every document of the release, to be filtered, each to be opened in its place. */
export function Documents({ release, go, asked }: DocumentsProps) {
  const styles = useStyles();
  const say = useSpeech();
  const documents = documentsOf(release);
  const [filter, setFilter] = useState(() => kept("documents", isFilter) ?? everything);
  useKeeping("documents", filter);
  const [isWhole, setWhole] = useState(false);
  const [open, setOpen] = useState<string>();
  const answered = useRef<typeof asked>(undefined);
  const rows = useRows();

  const left = useMemo(() => filterDocuments(documents, filter), [documents, filter]);
  const shown = isWhole ? left : left.slice(0, MOST);
  const summary = words.filter.shown(
    counted(left.length, (_, written) => written),
    counted(documents.length, words.count.documents),
  );

  const apply = (changed: Filter) => {
    setFilter(changed);
    setWhole(false);
    const count = filterDocuments(documents, changed).length;
    say(count === 0 ? words.filter.none : counted(count, words.count.documents));
  };

  useEffect(() => {
    if (asked === undefined) return;
    setFilter(everything);
    setWhole(true);
    setOpen(asked.document);
  }, [asked]);
  useEffect(() => {
    if (asked === undefined || answered.current === asked || open !== asked.document) return;
    answered.current = asked;
    rows.show(asked.document);
  });

  return (
    <div className={styles.root}>
      <Filters documents={documents} filter={filter} apply={apply} summary={summary} enterList={rows.enter} />
      {left.length === 0 ? (
        <div className={styles.none}>
          <p className={styles.title}>{words.filter.none}</p>
          <p className={styles.text}>
            {words.filter.noneHint(counted(documents.length, words.count.documents))}
          </p>
          <Button onClick={() => apply({ ...everything, order: filter.order })}>
            {words.filter.showEvery}
          </Button>
        </div>
      ) : (
        <ul ref={rows.list} className={styles.list} aria-label={words.list} onKeyDown={rows.onKeyDown}>
          {shown.map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              release={release}
              isOpen={document.id === open}
              setOpen={setOpen}
              go={go}
            />
          ))}
        </ul>
      )}
      {left.length > shown.length && (
        <Button appearance="subtle" onClick={() => setWhole(true)}>
          {words.showAll(counted(left.length, words.count.documents))}
        </Button>
      )}
    </div>
  );
}
