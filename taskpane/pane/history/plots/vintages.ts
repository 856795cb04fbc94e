import { axisX, dot, line, plot, text } from "@observablehq/plot";
import { parseDay } from "../../../../src/dates/day";
import type { Vintage } from "../../../../src/figures/history/vintages";
import { endsOf } from "../../../../src/figures/spread";
import { writeMonth } from "../../wording/date";
import { colour } from "../chart/colours";
import { VINTAGES_HEIGHT } from "../chart/heights";
import { saidShort, saidShortest } from "../said";
import { thinned, valueDomain, widthOf } from "./scale";
import { dateOfDay, dayOfDate, label, NARROW, plain } from "./style";

interface Step {
  readonly vintage: Vintage;
  readonly day: number;
  readonly value: number;
  /** What is written at it; "" where it says the same as the one before. */
  readonly words: string;
}

const SIDE = 8;

/** What a figure was from when on, as steps: each vintage stands until the next, each change bears its value. */
export function vintagesPlot(vintages: readonly Vintage[], asOf: string, width: number): Element {
  const steps = stepsOf(vintages, width < NARROW);
  const days = steps.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days, parseDay(asOf) ?? 0)];
  const inner = width - 2 * SIDE;
  const at = ({ day }: Step) => (first === last ? 0 : (day - first) / (last - first));
  const ticks = thinned(
    steps.map((step) => ({ at: at(step), label: writeMonth(step.vintage.figure.vintage), day: step.day })),
    inner,
  );
  const labels = new Map(ticks.map((tick) => [tick.day, tick.label]));
  const outermost = (day: number) => (day === first ? "start" : "middle");
  const end = { day: last, value: steps.at(-1)?.value ?? 0 };
  const [low, high] = valueDomain(steps.map(({ value }) => value));
  return plot({
    ...plain,
    width,
    height: VINTAGES_HEIGHT,
    marginLeft: SIDE,
    marginRight: SIDE,
    marginTop: 24,
    marginBottom: 26,
    x: { type: "utc", domain: [dateOfDay(first), dateOfDay(last)] },
    y: { domain: [low, high], axis: null },
    marks: [
      line([...steps, end], {
        x: date,
        y: "value",
        curve: "step-after",
        stroke: colour.line,
        strokeWidth: 1.5,
      }),
      ...(["start", "middle"] as const).map((textAnchor) =>
        axisX({
          ticks: ticks.filter(({ day }) => outermost(day) === textAnchor).map(({ day }) => dateOfDay(day)),
          tickSize: 4,
          tickFormat: (tick: Date) => labels.get(dayOfDate(tick)) ?? "",
          textAnchor,
          label: null,
        }),
      ),
      dot([...steps], {
        x: date,
        y: "value",
        r: ({ vintage }: Step) => (vintage.standing === "in force" ? 5 : 3),
        fill: ({ vintage }: Step) => (isHollow(vintage) ? colour.paper : ink(vintage)),
        stroke: ({ vintage }: Step) => ink(vintage),
        strokeWidth: 1.5,
      }),
      ...steps.map((step) =>
        text([step], {
          ...label,
          x: date,
          y: "value",
          text: "words",
          dy: -13,
          ...sideOf(at(step) * inner, widthOf(step.words), inner),
        }),
      ),
    ],
  });
}

/**
 * A label stands to the right of its dot, clear of the step that leads there; where that has no room, to the left; and
 * where neither has, at the right edge.
 */
function sideOf(place: number, width: number, inner: number) {
  if (place === 0) return { textAnchor: "start", dx: -SIDE / 2 } as const;
  if (place + SIDE + width <= inner) return { textAnchor: "start", dx: SIDE } as const;
  return { textAnchor: "end", dx: place > width ? -SIDE : inner - place } as const;
}

function stepsOf(vintages: readonly Vintage[], isNarrow: boolean): readonly Step[] {
  const valued = vintages.flatMap((vintage) => {
    const value = vintage.figure.mid ?? endsOf(vintage.figure)?.low;
    return value === undefined ? [] : [{ vintage, value, day: parseDay(vintage.figure.vintage) ?? 0 }];
  });
  const words = isNarrow ? saidShortest : saidShort;
  return valued.map((step, index) => ({
    ...step,
    words: step.value === valued[index - 1]?.value ? "" : words(step.vintage.figure),
  }));
}

/** What is foreseen, or was not known yet. */
function isHollow({ standing, figure }: Vintage): boolean {
  return standing === "not yet public" || figure.status === "forecast";
}

function ink({ standing }: Vintage): string {
  return standing === "in force" ? colour.mark : colour.quiet;
}

function date({ day }: { readonly day: number }): Date {
  return dateOfDay(day);
}
