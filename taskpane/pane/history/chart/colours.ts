import { tokens } from "@fluentui/react-components";

/** What charts are drawn with: variables, so that a drawing follows the theme without being drawn again. */
export const colour = {
  /** The figure that is shown, and the marks that say as much as it. */
  mark: "var(--chart-mark)",
  quiet: "var(--chart-quiet)",
  line: "var(--chart-line)",
  rule: "var(--chart-rule)",
  paper: "var(--chart-paper)",
  text: "currentColor",
} as const;

/** The variables above. Contrast themes know four colours, and a drawing has to take them itself. */
export const chartColours = {
  "--chart-mark": tokens.colorBrandForeground1,
  "--chart-quiet": tokens.colorNeutralForeground3,
  "--chart-line": `color-mix(in srgb, ${tokens.colorNeutralForeground3} 60%, ${tokens.colorNeutralBackground1})`,
  "--chart-rule": tokens.colorNeutralStroke3,
  "--chart-paper": tokens.colorNeutralBackground1,
  "@media (forced-colors: active)": {
    "--chart-mark": "Highlight",
    "--chart-quiet": "CanvasText",
    "--chart-line": "CanvasText",
    "--chart-rule": "GrayText",
    "--chart-paper": "Canvas",
  },
} as const;
