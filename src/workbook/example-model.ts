import { example as words } from "../messages/example";
import type { Look, ModelCell, SheetModel } from "./sheet-model";

type Cells = Readonly<Record<string, ModelCell>>;

const text =
  (look: Look) =>
  (content: string | null): ModelCell => ({ content, look });
const number =
  (look: Look) =>
  (content: string | number, format: string): ModelCell => ({ content, look, format });

const label = text("label");
const heading = text("heading");
const choice = text("input");
const source = text("source");
const input = number("input");
const figure = number("figure");
const calculation = number("calculation");
const result = number("result");

const percent = "0.0%";
const exactPercent = "0.00%";
const date = "yyyy-mm-dd";
const whole = "#,##0";
const money = "#,##0.00";

/** One cell a column, such as low, mid and high, each made from the letter of its column. */
function across(row: number, columns: string, cell: (column: string) => ModelCell): Cells {
  return Object.fromEntries([...columns].map((column) => [`${column}${String(row)}`, cell(column)]));
}

/** A heading and the line that is drawn under it from column to column. */
function section(row: number, columns: string, title: string): Cells {
  return across(row, columns, (column) => heading(column === columns[0] ? title : null));
}

/** Low, mid and high: as headings, and as the argument of the calls below. */
function estimates(row: number, title: string): Cells {
  const names: Readonly<Record<string, string>> = { B: "low", C: "mid", D: "high" };
  return {
    ...section(row, "A", title),
    ...across(row, "BCD", (column) => ({
      content: names[column] ?? "",
      look: "column heading",
      align: "right",
    })),
  };
}

/** Cells that a spill fills: they look like figures and hold nothing themselves. */
function spill(from: number, to: number, column: string, format: Pick<ModelCell, "format">): Cells {
  const rows = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return Object.fromEntries(
    rows.map((row) => [`${column}${String(row)}`, { content: null, look: "figure", ...format }]),
  );
}

const inputs: Cells = {
  ...section(4, "ABCD", words.inputs),
  A5: label(words.product),
  B5: choice("lithium-ion batteries"),
  A6: label(words.builtIn),
  B6: choice("India"),
  A7: label(words.comparedWith),
  B7: choice("China"),
  A8: label(words.packSize),
  B8: input(40, whole),
  A9: label(words.packsPerYear),
  B9: input(50_000, whole),
};

const cost: Cells = {
  ...estimates(11, words.cost),
  A12: label(words.premiumOver("B7")),
  ...across(12, "BCD", (column) => figure(`=RE.COSTPREMIUM($B$6,$B$5,$B$7,,${column}$11)`, percent)),
  A13: label(words.packFrom("B7")),
  ...across(13, "BCD", (column) => figure(`=RE.PRICE("battery packs",$B$7,,${column}$11)`, money)),
  A14: label(words.packFrom("B6")),
  ...across(14, "BCD", (column) => calculation(`=${column}13*(1+${column}12)`, money)),
  A15: label(words.extraPerPack),
  ...across(15, "BCD", (column) => calculation(`=(${column}14-${column}13)*$B$8`, whole)),
  A16: label(words.extraPerYear),
  ...across(16, "BCD", (column) => result(`=${column}15*$B$9/10^6`, "#,##0.0")),
};

const risk: Cells = {
  ...estimates(18, words.risk),
  A19: label(words.shareOf("B7", "B5")),
  ...across(19, "BCD", (column) => figure(`=RE.SHARE($B$5,$B$7,,${column}$18)`, percent)),
  A20: label(words.shareOfMagnets("B7")),
  ...across(20, "BCD", (column) => figure(`=RE.SHARE("magnets",$B$7,,${column}$18)`, percent)),
  A21: label(words.shareOfRefined("B7")),
  ...across(21, "BCD", (column) => figure(`=RE.SHARE("refined rare earths",$B$7,,${column}$18)`, percent)),
  A22: label(words.batteriesFrom("B6", "B7")),
  // The source says "more than three quarters": there is no high estimate, and none is made up.
  ...across(22, "BCD", (column) => ({
    content: `=IFERROR(RE.DEPENDENCE("EV batteries",$B$6,$B$7,,${column}$18),"${words.notGiven}")`,
    look: "figure",
    format: percent,
    align: "right",
  })),
  A23: label(words.concentration),
  ...across(23, "BCD", (column) => figure(`=RE.HHI("rare earths",,${column}$18)`, whole)),
};

const producers: Cells = {
  ...section(4, "FG", words.producers),
  ...spill(5, 14, "F", {}),
  ...spill(5, 14, "G", { format: exactPercent }),
  F5: { content: '=RE.TOP("rare earths",10)', look: "figure" },
};

/** One question, two answers: what was known on a day that the modeler chooses, and what is known now. */
const vintages: Cells = {
  ...section(18, "FG", words.asKnownOn("B7")),
  F19: { ...input(46_022, date), align: "left" },
  F20: { ...figure("=RE.ASOF()", date), align: "left" },
  G19: figure('=RE.SHARE("rare earths",$B$7,2024,,,F19)', exactPercent),
  G20: figure('=RE.SHARE("rare earths",$B$7,2024,,,F20)', exactPercent),
  F21: label(words.revisedBy),
  G21: result("=(G20-G19)*100", "+0.00;-0.00;0.00"),
};

const sources: Cells = {
  ...section(25, "ABCDEFG", words.sources),
  A26: label(words.premium),
  B26: source('=RE.SOURCE("cost premium",$B$5,$B$6,$B$7)'),
  A27: label(words.pack),
  B27: source('=RE.SOURCE("price","battery packs",$B$7)'),
  A28: label(words.magnets),
  B28: source('=RE.SOURCE("share","magnets",$B$7)'),
};

/**
 * The example that the pane inserts, and that stands in the workbench at first: what a battery pack costs that is not built in China, how much
 * depends on China, how a figure was revised, and where the figures come from.
 */
export const exampleModel: SheetModel = {
  name: words.sheet,
  columnWidths: [272, 88, 88, 88, 20, 190, 90],
  rowHeights: { 1: 28 },
  // A function's answer has no place in merged cells; these texts run on over the blank cells beside them.
  merged: [],
  selected: "C12",
  cells: {
    A1: text("title")(words.title),
    A2: text("note")(words.colours),
    ...inputs,
    ...cost,
    ...risk,
    ...producers,
    ...vintages,
    ...sources,
  },
};
