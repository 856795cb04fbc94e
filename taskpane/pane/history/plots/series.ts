import { axisX, axisY, dot, gridY, link, plot, ruleX, text } from "@observablehq/plot";
import type { Found } from "../../../../src/figures/found";
import { stretchesOf, type SeriesPoint, type Stretch } from "../../../../src/figures/history/series-of";
import { writeCompact } from "../../wording/number";
import { shortPeriod } from "../../wording/period";
import { colour } from "../chart/colours";
import { SERIES_HEIGHT } from "../chart/heights";
import { dayOf, isRange, markOf, placed, type Point } from "./points";
import { saidShort, saidShortest } from "../said";
import { thinned, valueDomain, widthOf } from "./scale";
import { dateOfDay, dayOfDate, label, NARROW, plain } from "./style";

const TICKS = 4;
const LABEL_ROOM = 14;
/** Pixels between two points below which dots are drawn small, so that they do not run together. */
const DENSE = 9;

/** A series over time: points and what connects them, ranges as bars, the figure itself marked and labelled. */
export function seriesPlot(series: readonly SeriesPoint[], shown: Found, width: number): Element {
  const points = placed(series);
  const domain = valueDomain(points.flatMap(({ low, high }) => [low, high]));
  const written = (value: number) => writeCompact(value, shown.unit);
  const marginLeft = Math.max(...domain.map((value) => widthOf(written(value)))) + 12;
  const [first, last] = [points[0], points.at(-1)];
  const [from, to] = [first?.day ?? 0, last?.day ?? 0];
  const marginRight = widthOf(shortPeriod(last?.figure.period ?? "")) / 2;
  const inner = width - marginLeft - marginRight;
  const ticks = thinned(
    points.map(({ day, figure }) => ({
      at: from === to ? 1 / 2 : (day - from) / (to - from),
      label: shortPeriod(figure.period),
      day,
    })),
    inner,
  );
  const labels = new Map(ticks.map((tick) => [tick.day, tick.label]));
  const isShown = ({ figure }: Point) => figure.period === shown.period;
  const marks = points
    .map((point) => ({ ...point, ...markOf(point, isShown(point), inner / points.length < DENSE ? 2 : 3) }))
    // The figure itself lies over its neighbours.
    .sort((one, other) => Number(isShown(one)) - Number(isShown(other)));
  const ranges = { x: date, y1: "low", y2: "high" };
  const place = labelPlace(points, points.findIndex(isShown));
  return plot({
    ...plain,
    width,
    height: SERIES_HEIGHT,
    marginLeft,
    marginRight,
    marginTop: 26,
    marginBottom: 24,
    x: { type: "utc", domain: [dateOfDay(from), dateOfDay(to)] },
    y: { domain, insetBottom: place.dy > 0 ? LABEL_ROOM : 0 },
    marks: [
      gridY({ ticks: TICKS, stroke: colour.rule, strokeOpacity: 1 }),
      axisY({ ticks: TICKS, tickSize: 0, tickFormat: written, label: null }),
      axisX({
        ticks: ticks.map(({ day }) => dateOfDay(day)),
        tickSize: 4,
        tickFormat: (at: Date) => labels.get(dayOfDate(at)) ?? "",
        label: null,
      }),
      ...stretches(series),
      ruleX(marks.filter(isRange), { ...ranges, stroke: "stroke", strokeWidth: 7 }),
      ruleX(marks.filter(isRange), { ...ranges, stroke: "fill", strokeWidth: 4 }),
      dot(
        marks.filter((point) => !isRange(point)),
        {
          x: date,
          y: "mid",
          r: "r",
          fill: "fill",
          stroke: "stroke",
          strokeWidth: 1.5,
          symbol: "symbol",
          rotate: "rotate",
          sort: null,
        },
      ),
      text(points.filter(isShown), {
        ...label,
        ...place,
        x: date,
        y: place.dy < 0 ? "high" : "low",
        text: ({ figure }: Point) => (width < NARROW ? saidShortest(figure) : saidShort(figure)),
      }),
    ],
  });
}

/** Where the label of a point is out of the way of the line that leads to its neighbour on that side. */
function labelPlace(points: readonly Point[], index: number) {
  const isLeft = index >= points.length / 2;
  const point = points[index];
  const neighbour = points[isLeft ? index - 1 : index + 1];
  const isBelow = point !== undefined && neighbour !== undefined && neighbour.mid > point.mid;
  return {
    textAnchor: isLeft ? "end" : "start",
    dx: isLeft ? 6 : 0,
    dy: isBelow ? LABEL_ROOM : -LABEL_ROOM,
  } as const;
}

/** Solid between neighbouring figures, dashed where something lies between them or a forecast is one of them. */
function stretches(series: readonly SeriesPoint[]) {
  const all = stretchesOf(series);
  const lines = (isClosed: boolean) =>
    link(
      all.filter((stretch) => stretch.isClosed === isClosed),
      {
        x1: ({ from }: Stretch) => dateOfDay(dayOf(from)),
        x2: ({ to }: Stretch) => dateOfDay(dayOf(to)),
        y1: ({ from }: Stretch) => from.figure.mid,
        y2: ({ to }: Stretch) => to.figure.mid,
        stroke: colour.line,
        strokeWidth: 1.5,
        ...(isClosed ? {} : { strokeDasharray: "3 4" }),
      },
    );
  return [lines(true), lines(false)];
}

function date({ day }: Point): Date {
  return dateOfDay(day);
}
