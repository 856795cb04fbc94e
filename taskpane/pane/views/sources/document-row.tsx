import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, useId } from "react";
import type { Document } from "../../../../src/figures/documents";
import type { Release } from "../../../../src/figures/release";
import { messages } from "../../messages";
import { narrow, serif } from "../../theme";
import { TABS_HEIGHT } from "../../view-tabs";
import { writeDate } from "../../wording/date";
import type { ViewProps } from "../view";
import { counted } from "../../wording/counted";
import { DocumentDetails } from "./document-details";

const useStyles = makeStyles({
  row: { ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2) },
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "grid",
    gridTemplateColumns: "18px minmax(0, 1fr) auto",
    columnGap: "4px",
    alignItems: "baseline",
    width: "100%",
    padding: "9px 0 8px",
    border: 0,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    scrollMarginBlockStart: TABS_HEIGHT,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ...createFocusOutlineStyle(),
  },
  chevron: {
    alignSelf: "start",
    marginBlockStart: "4px",
    fontSize: "14px",
    color: tokens.colorNeutralForeground3,
  },
  turned: { transform: "rotate(90deg)" },
  title: {
    gridColumn: "2 / -1",
    fontFamily: serif,
    fontSize: "15px",
    lineHeight: 1.3,
    overflowWrap: "anywhere",
  },
  count: {
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingInlineStart: "8px",
    [narrow]: { gridColumn: "2 / -1", paddingInlineStart: 0 },
  },
  imprint: {
    gridColumn: "2",
    [narrow]: { gridColumn: "2 / -1" },
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.4,
  },
});

interface DocumentRowProps {
  readonly document: Document;
  readonly release: Release;
  readonly isOpen: boolean;
  /** Undefined closes what is open. */
  readonly setOpen: (id: string | undefined) => void;
  readonly go: ViewProps["go"];
}

/** A document as an entry of a bibliography, which opens in its place. */
function Row({ document, release, isOpen, setOpen, go }: DocumentRowProps) {
  const styles = useStyles();
  const details = useId();
  const { id, title, originator, published, tier, figures, events } = document;
  const date = published === "" ? messages.sources.undated : writeDate(published);
  const taken =
    figures === 0 && events > 0
      ? counted(events, messages.sources.count.events)
      : counted(figures, messages.sources.count.figures);
  return (
    <li className={styles.row}>
      <h2 className={styles.heading}>
        <button
          type="button"
          data-row={id}
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? details : undefined}
          onClick={() => setOpen(isOpen ? undefined : id)}
        >
          <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.turned)} />
          <span className={styles.title}>{title}</span>{" "}
          <span className={styles.imprint}>{[originator, date, messages.source.tier(tier)].join(" · ")}</span>{" "}
          <span className={styles.count}>{taken}</span>
        </button>
      </h2>
      {isOpen && (
        <div id={details}>
          <DocumentDetails document={document} release={release} go={go} />
        </div>
      )}
    </li>
  );
}

/** While one types in the filter, most rows stay as they are. */
export const DocumentRow = memo(Row);
