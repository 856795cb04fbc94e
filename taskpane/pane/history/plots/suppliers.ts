import { barX, plot, ruleY, text } from "@observablehq/plot";
import type { Found } from "../../../../src/figures/found";
import { figureInWords } from "../../wording/figure-value";
import { colour } from "../chart/colours";
import { suppliersHeight } from "../chart/heights";
import { widthOf } from "./scale";
import { plain } from "./style";

/** A supplier and its share. */
export interface Supplier {
  readonly name: string;
  readonly figure: Found;
  /** Whether the card is about it. */
  readonly isShown: boolean;
}

const FONT_SIZE = 12;
const GAP = 12;

/** Shares as bars, each beneath its name and value: so long names and narrow panes go together. */
export function suppliersPlot(suppliers: readonly Supplier[], width: number): Element {
  const words = ({ figure }: Supplier) => figureInWords(figure);
  const widest = Math.max(...suppliers.map((supplier) => widthOf(words(supplier))));
  const most = Math.max(...suppliers.map(({ figure }) => figure.high ?? figure.mid ?? 0));
  const rows = [...suppliers];
  const ranges = rows.filter(({ figure: { bound } }) => bound === "range");
  const ink = ({ isShown }: Supplier) => (isShown ? colour.mark : colour.line);
  const shown = rows.filter(({ isShown }) => isShown);
  const others = rows.filter(({ isShown }) => !isShown);
  const names = (set: Supplier[], fontWeight: number) => [
    text(set, {
      y: "name",
      frameAnchor: "left",
      textAnchor: "start",
      dy: -5,
      text: "name",
      fill: colour.text,
      fontWeight,
      lineWidth: Math.max(3, (width - widest - GAP) / FONT_SIZE),
      textOverflow: "ellipsis",
    }),
    text(set, {
      y: "name",
      frameAnchor: "right",
      textAnchor: "end",
      dy: -5,
      text: words,
      fill: colour.text,
      fontWeight,
    }),
  ];
  return plot({
    ...plain,
    width,
    height: suppliersHeight(suppliers.length),
    margin: 2,
    marginLeft: 0,
    marginRight: 0,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, domain: suppliers.map(({ name }) => name), padding: 0 },
    marks: [
      barX(rows, {
        y: "name",
        x: ({ figure }: Supplier) => figure.mid,
        insetTop: 18,
        insetBottom: 6,
        fill: ink,
      }),
      ruleY(ranges, {
        y: "name",
        x1: ({ figure }: Supplier) => figure.low,
        x2: ({ figure }: Supplier) => figure.high,
        dy: 6,
        stroke: colour.text,
      }),
      ...names(shown, 700),
      ...names(others, 400),
    ],
  });
}
