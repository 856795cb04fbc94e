import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { sourceOf } from "../../../src/figures/citation";
import type { Found } from "../../../src/figures/found";
import { vintagesOf, type Vintage } from "../../../src/figures/history/vintages";
import type { Release } from "../../../src/figures/release";
import { messages } from "../messages";
import { narrow } from "../theme";
import { writeVintage } from "../wording/date";
import { writePeriod } from "../wording/period";
import { Chart } from "./chart/chart";
import { VINTAGES_HEIGHT } from "./chart/heights";
import type { Plots } from "./chart/use-plots";
import { Section } from "./parts/section";
import { headOf, said, saidShort } from "./said";

const useStyles = makeStyles({
  sentence: { margin: 0 },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke3) },
  cell: {
    padding: "5px 10px 5px 0",
    textAlign: "start",
    fontWeight: "inherit",
    verticalAlign: "top",
    [narrow]: { overflowWrap: "anywhere" },
  },
  value: { padding: "5px 0", textAlign: "end", whiteSpace: "nowrap", [narrow]: { whiteSpace: "normal" } },
  shown: { fontWeight: tokens.fontWeightSemibold },
  standing: {
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    display: "inline-block",
    whiteSpace: "nowrap",
  },
  document: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
});

const words = messages.history.vintages;

interface VintagesProps {
  readonly figure: Found;
  readonly release: Release;
}

interface VintageList {
  readonly vintages: readonly Vintage[];
}

/** Every vintage of a figure: what was said of the same period, from when on, in which document. */
export function Vintages({ figure, release }: VintagesProps) {
  const vintages = useMemo(() => vintagesOf(figure, release), [figure, release]);
  const [first, last] = [vintages[0], vintages.at(-1)];
  if (vintages.length < 2 || first === undefined || last === undefined) {
    const date = writeVintage(figure.vintage, figure.vintagePrecision);
    return <Section title={words.title} digest={words.single(date)} />;
  }
  const digest = digestOf(vintages, first.figure, last.figure);
  return (
    <Section title={words.title} digest={digest}>
      {() => <Steps vintages={vintages} figure={figure} release={release} />}
    </Section>
  );
}

function Steps({ vintages, figure, release }: VintagesProps & VintageList) {
  const styles = useStyles();
  const draw = useCallback(
    ({ vintagesPlot }: Plots, width: number) => vintagesPlot(vintages, figure.asOf, width),
    [vintages, figure.asOf],
  );
  const values = new Set(vintages.map((vintage) => vintage.figure.mid));
  values.delete(undefined);
  const sentence = sentenceOn(vintages);
  return (
    <>
      {values.size > 1 ? (
        <Chart sentence={sentence} legend="" height={VINTAGES_HEIGHT} draw={draw} />
      ) : (
        <p className={styles.sentence}>{sentence}</p>
      )}
      <VintageTable vintages={vintages} figure={figure} release={release} />
    </>
  );
}

function VintageTable({ vintages, figure: shown, release }: VintagesProps & VintageList) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={words.title}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={styles.cell}>
            {words.public}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.value)}>
            {headOf(shown, words.value)}
          </th>
        </tr>
      </thead>
      <tbody>
        {vintages.map(({ figure, standing }) => (
          <tr
            key={figure.vintage}
            className={mergeClasses(styles.row, standing === "in force" && styles.shown)}
          >
            <th scope="row" className={styles.cell}>
              {writeVintage(figure.vintage, figure.vintagePrecision)}{" "}
              <span className={styles.standing}>{words.standing[standing]}</span>
              <div className={styles.document}>{documentOf(figure, release)}</div>
            </th>
            <td className={mergeClasses(styles.cell, styles.value)}>{saidShort(figure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function digestOf(vintages: readonly Vintage[], first: Found, last: Found): string {
  return said(first) === said(last)
    ? words.unchanged(vintages.length)
    : words.digest(saidShort(first), said(last));
}

/** The document, with its edition where the title does not name it, and whether it only foresaw the figure. */
function documentOf(figure: Found, release: Release): string {
  const { title } = sourceOf(figure, release);
  const edition = title.includes(figure.edition) ? "" : figure.edition;
  const forecast = figure.status === "forecast" ? messages.status.forecast.toLocaleLowerCase() : "";
  return [figure.originator, title, edition, forecast].filter((part) => part !== "").join(", ");
}

function sentenceOn(vintages: readonly Vintage[]): string {
  const figures = vintages.map(({ figure }) => figure);
  const [first, last] = [figures[0] as Found, figures.at(-1) as Found];
  const period = writePeriod(first.period);
  const revisions = figures.filter(
    (figure, index) => index > 0 && said(figure) !== said(figures[index - 1] as Found),
  );
  return revisions.length === 0
    ? words.always(figures.length, said(first), period)
    : words.revised(revisions.length, said(first), said(last), period);
}
