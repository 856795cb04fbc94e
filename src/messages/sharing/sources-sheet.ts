import { counted } from "../counted";

/** What stands on the Sources sheet besides figures. */
export const sourcesSheet = {
  /** The name that the sheet asks for, and its title. */
  name: "Sources",
  citations: "Citations",
  headings: {
    cell: "Cell",
    figure: "Figure",
    formula: "Formula",
    value: "Value",
    range: "Range or bound",
    unit: "Unit",
    period: "Period",
    asOf: "As of",
    source: "Source",
    locator: "Locator",
    url: "URL",
  },
  /** The unit of a fraction, which is shown so. */
  percent: "%",
  introduction: (cells: number, release: number, asOf: string, accessed: string) =>
    `What ${counted(cells, "cell")} of this workbook took from Rare Earth Figures, release ${String(release)}, ` +
    `as of ${asOf}. Written on ${accessed}; what changed later is not in it.`,

  withoutLinks: (row: number) =>
    `From row ${String(row)} on, cells and pages are named without a link: a sheet has room for so many links only.`,

  // Instead of a source.
  noFigure: "No single figure: worked out from several, a list or a date",
  notFollowed: "Not told: the spreadsheet works out what is asked for",
  errorIn: (error: string, argument: string) => `${error} in ${argument}`,
  releaseGone: (release: number, asOf: string) =>
    `Value of release ${String(release)}, as of ${asOf}, which this workbook no longer has`,
  unknownRelease: "Value of a release that is not known any more",
  askedElse: (release: number) =>
    `Value of release ${String(release)}; what its formula refers to is something else by now`,
  noSuchFunction: "No such function",
} as const;
