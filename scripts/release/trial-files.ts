import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { formatDay, parseDay } from "../../src/dates/day";
import type { PackageFiles } from "../data/read";
import { quoted } from "./rows-csv";

/** What every invented row says of itself, wherever a person may come across it. */
export const INVENTED = "Invented for trying out Refresh: not a figure about the world";

const DOCUMENT = "invented-for-trial";

/** A row by the names of its columns. */
type Cells = Readonly<Record<string, string>>;

interface Invention {
  readonly series: string;
  /** The period whose newest row is the pattern for the new one. */
  readonly period: string;
  readonly says: Cells;
  /** The new row corrects the pattern: it keeps its vintage, and an erratum names it. */
  readonly corrects?: boolean;
}

const INVENTIONS: readonly Invention[] = [
  {
    series: "share/rare-earth-magnets/manufacturing/CN/WLD@seed-000~world-supply",
    period: "2025",
    says: { value: "0.87" },
  },
  {
    series: "cost_premium/lithium-ion-batteries/manufacturing/IN/CN@seed-000~relative-to-chinese-price",
    period: "2025",
    says: { low: "0.22", high: "0.34" },
  },
  { series: "share/rare-earths/mining/AU/WLD@mcs", period: "2025", says: { value: "0.0844" } },
  {
    series: "share/rare-earths/mining/CN/WLD@mcs",
    period: "2024",
    says: { value: "0.7005" },
    corrects: true,
  },
  {
    series: "share/rare-earths/refining/CN/WLD@econsurvey-in-2024-25",
    period: "2024",
    says: { value: "", low: "", high: "", bound: "not_available" },
  },
  {
    series: "dependence/ev-batteries/trade/IN/CN@seed-000",
    period: "2025",
    says: { value: "", low: "", high: "", bound: "not_available" },
  },
  {
    series: "price/battery-packs/CN@bnef~all-sectors-real-dollars-of-the-survey-year",
    period: "2025",
    says: { period: "2026", value: "71" },
  },
];

/** The short call for China's share of lithium-ion batteries moves to another publication. */
const HEADLINE: Cells = {
  indicator: "share",
  product: "lithium-ion-batteries",
  place: "CN",
  counterpart: "WLD",
  series_id: "share/lithium-ion-batteries/manufacturing/CN/WLD@iea-batt-2025-03~batteries-sold",
  decided: "chosen",
};

/** The files of a package with a release after it: a day later, with a few invented rows. */
export function trialFiles(files: PackageFiles): PackageFiles {
  const descriptor = JSON.parse(files["datapackage.json"] ?? "") as { asOf: string };
  const today = formatDay((parseDay(descriptor.asOf) ?? 0) + 1);
  const figures = INVENTIONS.map((invention) =>
    inventedFigure(rows(files, "observations.csv"), invention, today),
  );
  return {
    ...files,
    "datapackage.json": JSON.stringify({ ...descriptor, asOf: today }),
    "sources.csv": longer(files, "sources.csv", [documentOf(today)]),
    "observations.csv": longer(
      files,
      "observations.csv",
      figures.map(({ figure }) => figure),
    ),
    "headlines.csv": longer(files, "headlines.csv", [{ ...HEADLINE, since: today }]),
    "corrections.csv": longer(
      files,
      "corrections.csv",
      figures.flatMap(({ figure, corrected }) =>
        corrected === undefined
          ? []
          : [
              {
                obs_id: figure.obs_id ?? "",
                kind: "erratum",
                date: today,
                replaces: corrected,
                reason: "an invented mistake, for trying out Refresh",
              },
            ],
      ),
    ),
  };
}

function documentOf(published: string): Cells {
  return {
    id: DOCUMENT,
    title: INVENTED,
    originator: "Nobody (invented)",
    publisher: "Rare Earth Figures, trial release",
    published,
    url: "https://example.org/invented",
    kind: "other",
    tier: "3",
    licence: "invented, may be passed on with this remark",
    redistribution: "free",
  };
}

function inventedFigure(
  figures: readonly Cells[],
  { series, period, says, corrects = false }: Invention,
  today: string,
): { figure: Cells; corrected: string | undefined } {
  const pattern = figures
    .filter((row) => row.series_id === series && row.period === period)
    .sort((one, other) => ((one.vintage_date ?? "") < (other.vintage_date ?? "") ? -1 : 1))
    .at(-1);
  if (pattern === undefined)
    throw new Error(`The trial release has no row of ${series}, ${period} to change.`);
  const id = createHash("sha256").update(`${DOCUMENT} ${series} ${period}`).digest("hex").slice(0, 10);
  const figure = {
    ...pattern,
    obs_id: `o-${id}`,
    edition: "",
    ...(corrects ? {} : { vintage_date: today, vintage_precision: "day" }),
    source_id: DOCUMENT,
    originator: "Nobody (invented)",
    locator: "none",
    footnote: "",
    note: INVENTED,
    confidence: "low",
    ...says,
  };
  return { figure, corrected: corrects ? pattern.obs_id : undefined };
}

function rows(files: PackageFiles, file: string): Cells[] {
  return parse(files[file] ?? "", { columns: true }) as unknown as Cells[];
}

/** The text of a table with more rows at its end. */
function longer(files: PackageFiles, file: string, more: readonly Cells[]): string {
  const text = files[file] ?? "";
  const [header = []] = parse(text, { to: 1 }) as unknown as string[][];
  const lines = more.map((cells) => header.map((column) => quoted(cells[column] ?? "")).join());
  return `${[text.trimEnd(), ...lines].join("\n")}\n`;
}
