import { useCallback, useMemo } from "react";
import type { Found } from "../../../src/figures/found";
import { seriesOf, stretchesOf, type SeriesPoint } from "../../../src/figures/history/series-of";
import type { Release } from "../../../src/figures/release";
import { messages } from "../messages";
import { shortPeriod, writePeriod } from "../wording/period";
import { Chart } from "./chart/chart";
import { SERIES_HEIGHT } from "./chart/heights";
import type { Plots } from "./chart/use-plots";
import { Numbers } from "./parts/numbers";
import { Section } from "./parts/section";
import { headOf, said, saidShort } from "./said";

const words = messages.history.series;

interface OverTimeProps {
  readonly figure: Found;
  readonly release: Release;
}

/** The series that a figure belongs to, as it was known on the day asked for. */
export function OverTime({ figure, release }: OverTimeProps) {
  const points = useMemo(() => seriesOf(figure, release), [figure, release]);
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 2 || first === undefined || last === undefined) {
    return <Section title={words.title} digest={words.single(writePeriod(figure.period))} />;
  }
  const digest = words.digest(shortPeriod(first.figure.period), shortPeriod(last.figure.period));
  return (
    <Section title={words.title} digest={digest}>
      {() => <Series points={points} figure={figure} />}
    </Section>
  );
}

interface SeriesProps {
  readonly points: readonly SeriesPoint[];
  readonly figure: Found;
}

function Series({ points, figure }: SeriesProps) {
  const draw = useCallback(
    ({ seriesPlot }: Plots, width: number) => seriesPlot(points, figure, width),
    [points, figure],
  );
  const valued = points.filter((point) => point.figure.mid !== undefined);
  return (
    <>
      {valued.length > 0 && (
        <Chart sentence={sentenceOn(valued)} legend={legendOf(points)} height={SERIES_HEIGHT} draw={draw} />
      )}
      <Numbers
        caption={words.title}
        heads={[words.period, headOf(figure, words.value)]}
        rows={points.map((point) => ({
          key: point.figure.period,
          name: nameOf(point.figure),
          value: saidShort(point.figure),
          isShown: point.figure.period === figure.period,
        }))}
      />
    </>
  );
}

function nameOf({ period, status }: Found): string {
  const written = writePeriod(period);
  return status === "forecast" ? `${written}, ${messages.status.forecast.toLocaleLowerCase()}` : written;
}

/** From the first to the last, and where it was highest and lowest if that was in between. */
function sentenceOn(points: readonly SeriesPoint[]): string {
  const figures = points.map(({ figure }) => figure);
  const [first, last] = [figures[0] as Found, figures.at(-1) as Found];
  if (first === last) return words.only(said(first), writePeriod(first.period));
  const sorted = [...figures].sort((one, other) => (one.mid ?? 0) - (other.mid ?? 0));
  const [lowest, highest] = [sorted[0] as Found, sorted.at(-1) as Found];
  const isBetween = (extreme: Found) => extreme.mid !== first.mid && extreme.mid !== last.mid;
  return [
    words.fromTo(said(first), writePeriod(first.period), said(last), writePeriod(last.period)),
    ...(isBetween(highest) ? [words.highest(said(highest), writePeriod(highest.period))] : []),
    ...(isBetween(lowest) ? [words.lowest(said(lowest), writePeriod(lowest.period))] : []),
  ].join(" ");
}

/** How to read the marks, as far as there are such marks. */
function legendOf(points: readonly SeriesPoint[]): string {
  const has = (wanted: (figure: Found) => boolean) => points.some(({ figure }) => wanted(figure));
  const without = points.filter(({ figure }) => figure.mid === undefined);
  const { legend } = words;
  return [
    stretchesOf(points).some(({ isClosed }) => !isClosed) ? legend.open : "",
    has(({ status }) => status === "forecast") ? legend.forecast : "",
    has(({ bound }) => bound === "range") ? legend.range : "",
    has(({ bound }) => bound === "at_least") ? legend.atLeast : "",
    has(({ bound }) => bound === "at_most") ? legend.atMost : "",
    without.length > 0 ? legend.noValue(without.map(({ figure }) => writePeriod(figure.period))) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
