import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef, useState, type RefObject } from "react";
import { shortestCall } from "../../../../src/figures/shortest-call";
import { OutcomeNote } from "../../insertion/outcome-note";
import { messages } from "../../messages";
import { Unseen } from "../../parts/unseen";
import { useLocalSyntax } from "../../parts/use-local-syntax";
import { narrow as whenNarrow } from "../../theme";
import { TABS_HEIGHT } from "../../view-tabs";
import type { ViewProps } from "../view";
import { FilterBar } from "./filters";
import { listKeys } from "./list-keys";
import { NothingFound } from "./nothing-found";
import { OpenedEvent } from "./opened-event";
import { OpenedFigure } from "./opened-figure";
import { optionKey, type Option } from "./options";
import { Preparing } from "./preparing";
import { ResultList } from "./results";
import { SearchBox } from "./search-box";
import { useAnnouncement } from "./use-announcement";
import { useFind } from "./use-find";
import { useQuickInsertion } from "./use-quick-insertion";

const useStyles = makeStyles({
  root: { maxWidth: "600px", "&[hidden]": { display: "none" } },
  head: {
    position: "sticky",
    insetBlockStart: TABS_HEIGHT,
    zIndex: 1,
    display: "grid",
    gap: "6px",
    padding: "12px 16px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    [whenNarrow]: { position: "static" },
    "@media (max-height: 480px)": { position: "static" },
  },
  body: { padding: "4px 16px 16px" },
  opened: { maxWidth: "600px", padding: "12px 16px 16px" },
});

/** What is shown instead of the list. */
type Opened = { readonly question: string } | { readonly event: number } | undefined;

/** Finds figures, products, places, sources and events as one types. */
export function FindView({ workbook, release, go, target }: ViewProps) {
  const styles = useStyles();
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  const find = useFind(release);
  const local = useLocalSyntax(workbook);
  const { search, options, active, groups, results, narrow, widen } = find;
  const [opened, setOpened] = useState<Opened>();
  const isOpen = opened !== undefined;

  const inserting = useRef<HTMLElement>(null);
  const insertion = useQuickInsertion({ workbook, release, go, local, box });

  useEffect(() => {
    if (target?.view !== "find") return;
    // The arrow keys are still at the result that one left from.
    if (target.question === undefined) (inserting.current ?? box.current)?.focus({ preventScroll: true });
    else setOpened({ question: target.question });
  }, [target]);
  useFocusAfter(isOpen, box);
  useAnnouncement(find, isOpen);

  const build = useCallback((call: string) => go({ view: "insert", call, from: "find" }), [go]);
  const open = useCallback(
    (option: Option) => {
      switch (option.kind) {
        case "figure":
          setOpened({ question: option.entry.key });
          break;
        case "product":
        case "place":
          narrow(option.kind, option.value.id);
          break;
        case "source":
          go({ view: "sources", source: release.bundle.sources.id[option.row] as string });
          break;
        case "event":
          setOpened({ event: option.row });
          break;
        case "more":
          widen(option.group);
      }
    },
    [go, release, narrow, widen],
  );
  // What was said of one insertion is not about the next one.
  const { forget } = insertion;
  const type = (query: string) => {
    forget();
    find.type(query);
  };
  const setActive = (option: number) => {
    forget();
    find.setActive(option);
  };
  const enter = (option: Option) => {
    const short = option.kind === "figure" ? shortestCall(option.entry.subject, release) : undefined;
    if (short === undefined) return open(option);
    insertion.insert(short);
  };
  const enterBest = () => {
    const best = find.best();
    if (best === undefined) return false;
    find.setActive(0);
    enter({ kind: "figure", entry: best });
    return true;
  };
  const back = () => setOpened(undefined);

  const activeOption = options[active];
  const idOf = useCallback((key: string) => `${listId}${key.replaceAll(/\s/g, "_")}`, [listId]);
  const activeKey = activeOption && optionKey(activeOption);
  return (
    <>
      <Unseen as="h2">{messages.views.find}</Unseen>
      <div className={styles.root} hidden={isOpen}>
        <div className={styles.head} role="search">
          <SearchBox
            box={box}
            query={find.query}
            type={type}
            onKeyDown={listKeys({ ...find, type, setActive }, { enterBest, enter, open })}
            listId={listId}
            isExpanded={options.length > 0}
            activeId={activeKey && idOf(activeKey)}
          />
          {insertion.said !== undefined && <OutcomeNote said={insertion.said} act={insertion.act} />}
          <FilterBar
            search={search}
            filters={find.filters}
            facets={results.facets}
            filter={find.filter}
            clearFilters={find.clearFilters}
          />
        </div>
        <div className={styles.body}>
          {find.preparing.search === undefined ? (
            <Preparing {...find.preparing} />
          ) : options.length > 0 ? (
            <ResultList
              id={listId}
              groups={groups}
              areNearest={results.areNearest}
              activeKey={activeKey}
              release={release}
              idOf={idOf}
              act={open}
            />
          ) : (
            <NothingFound find={find} />
          )}
        </div>
      </div>
      {isOpen && (
        <div className={styles.opened}>
          {"event" in opened ? (
            <OpenedEvent
              row={opened.event}
              release={release}
              back={back}
              openSource={(source) => go({ view: "sources", source })}
            />
          ) : find.preparing.search === undefined ? (
            <Preparing {...find.preparing} />
          ) : (
            <OpenedFigure
              key={opened.question}
              entry={search.entry(opened.question)}
              release={release}
              back={back}
              insert={build}
              inserting={(button) => void (inserting.current = button)}
              local={local}
            />
          )}
        </div>
      )}
    </>
  );
}

/** When what was open is closed, the focus is where it was: in the box. */
function useFocusAfter(isOpen: boolean, box: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) box.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen, box]);
}
