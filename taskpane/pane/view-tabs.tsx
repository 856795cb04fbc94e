import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { messages } from "./messages";
import { narrow } from "./theme";
import { viewNames, type ViewName } from "./views/view";

/** So that what sticks beneath the tabs knows where. */
export const TABS_HEIGHT = "41px";

/** As narrow as Excel makes the pane at first: all tabs stand in one line. */
const tight = "@container pane (max-width: 380px)";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    insetBlockStart: 0,
    zIndex: 2,
    display: "flex",
    boxSizing: "border-box",
    minHeight: TABS_HEIGHT,
    paddingInline: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
    // A reader with larger letters sees every tab all the same.
    flexWrap: "wrap",
    // Zoomed in there is no room for what stays in place.
    [narrow]: { position: "static" },
  },
  tab: {
    position: "relative",
    padding: "0 10px",
    [tight]: { padding: "0 6px" },
    minHeight: "40px",
    border: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: "10px",
      [tight]: { insetInline: "6px" },
      insetBlockEnd: "-1px",
      ...shorthands.borderTop("3px", "solid", "transparent"),
      // Its colour would show in a contrast theme, where transparent is not.
      "@media (forced-colors: active)": { display: "none" },
    },
    ":hover::after": { borderTopColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      borderTopColor: tokens.colorBrandForeground1,
      "@media (forced-colors: active)": { display: "block" },
    },
    ":hover::after": { borderTopColor: tokens.colorBrandForeground1 },
  },
});

interface ViewTabsProps {
  readonly shown: ViewName;
  readonly choose: (view: ViewName) => void;
}

/**
 * The views to choose from: arrow keys move, Enter or space shows. Fluent's own tabs put hidden elements into the page
 * that take the focus, which a screen reader must not meet.
 */
export function ViewTabs({ shown, choose }: ViewTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const tabs = [...(list.current?.children ?? [])];
    const to = keyMoves[event.key]?.(tabs.indexOf(event.target as Element), tabs.length);
    if (to === undefined) return;
    event.preventDefault();
    (tabs[to] as HTMLElement).focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={messages.viewsName} className={styles.root} onKeyDown={move}>
      {viewNames.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={tabId(view)}
          aria-selected={view === shown}
          aria-controls={panelId(view)}
          tabIndex={view === shown ? 0 : -1}
          className={mergeClasses(styles.tab, view === shown && styles.shown)}
          onClick={() => choose(view)}
        >
          {messages.views[view]}
        </button>
      ))}
    </div>
  );
}

/** Which tab a key leads to from another. */
const keyMoves: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowRight: (from, count) => (from + 1) % count,
  ArrowLeft: (from, count) => (from + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export const tabId = (view: ViewName) => `tab-${view}`;
export const panelId = (view: ViewName) => `panel-${view}`;
