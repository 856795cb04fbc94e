import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { narrow, titleStyle } from "../theme";
import { TABS_HEIGHT } from "../view-tabs";

/** What the parts of the view have in common. */
export const useParts = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "10px",
    padding: "14px 16px 16px",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
    ":first-child": { borderTopStyle: "none" },
  },
  title: {
    ...titleStyle,
    overflowWrap: "anywhere",
    textWrap: "balance",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    // Some are gone to when they come; no ring around what cannot be pressed, and not behind the tabs.
    outlineStyle: "none",
    scrollMarginBlockStart: `calc(${TABS_HEIGHT} + 8px)`,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  headRow: { [narrow]: { display: "flex", flexWrap: "wrap", columnGap: "8px" } },
  row: {
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke3),
    // No number is broken where there is no room for columns.
    [narrow]: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  },
  cell: {
    padding: "5px 10px 5px 0",
    textAlign: "start",
    fontWeight: "inherit",
    verticalAlign: "baseline",
    overflowWrap: "anywhere",
  },
  value: {
    padding: "5px 0 5px 6px",
    textAlign: "end",
    whiteSpace: "nowrap",
    [narrow]: { paddingInlineStart: 0 },
  },
});
