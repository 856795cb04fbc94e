import type { PlotOptions } from "@observablehq/plot";
import { colour } from "../chart/colours";

/** What all charts have in common: the pane's type, radii and colours as they are given, nothing cut off. */
export const plain = {
  style: {
    fontFamily: "inherit",
    fontSize: "12px",
    overflow: "visible",
    background: "none",
    fontVariantNumeric: "tabular-nums",
  },
  r: { type: "identity" },
} satisfies PlotOptions;

/** Pixels below which a chart has no room for every digit. */
export const NARROW = 220;

/** A label on a chart, set off from the lines that it stands over. */
export const label = {
  fill: colour.text,
  stroke: colour.paper,
  strokeWidth: 4,
  fontWeight: 600,
} as const;

const MILLISECONDS = 86_400_000;

export function dateOfDay(day: number): Date {
  return new Date(day * MILLISECONDS);
}

export function dayOfDate(date: Date): number {
  return Math.round(date.getTime() / MILLISECONDS);
}
