import { fullCitation } from "../../figures/citation-styles";
import type { Found } from "../../figures/found";
import type { Release } from "../../figures/release";
import type { FigureCell } from "../figure-cells";
import type { Look } from "../sheet-model";
import { factsOf, figureReader, type FigureFacts, type FigureRow } from "./figure-rows";
import type { Link, ReportCell, ReportRow, ReportSheet } from "./report-sheet";

/** The name that the sheet asks for, and the name defined on it by which it is known as ours whatever it is called. */
export const SOURCES_SHEET = { name: "Sources", mark: "RareEarthFigures.Sources" } as const;

/** With the width of its column, in pixels. A figure is "as of" the day on which it became public. */
const headings: Readonly<Record<string, number>> = {
  Cell: 110,
  Figure: 200,
  Formula: 240,
  Value: 90,
  "Range or bound": 130,
  Unit: 80,
  Period: 90,
  "As of": 90,
  Source: 240,
  Locator: 140,
  URL: 200,
};

/** The row that the headings stand in. */
const HEADING_ROW = 4;
const LAST_COLUMN = "K";

/** Excel refuses sheets with more links than 65,530. */
const MOST_LINKS = 65_000;

/**
 * The sheet that says where the figures of a workbook come from: a row for each figure, then the full citations that the
 * rows refer to by number. `accessed` is the day on which it is made, yyyy-mm-dd.
 */
export function sourcesSheet(cells: readonly FigureCell[], release: Release, accessed: string): ReportSheet {
  const citations = numbered(release, accessed);
  const links = atMost(MOST_LINKS);
  const figures = cells.flatMap(figureReader(release));
  const rows = [
    { cells: [text("Sources", "title")] },
    { cells: [text(introduction(cells.length, release, accessed), "note")] },
    { cells: [] },
    { cells: Object.keys(headings).map((heading) => text(heading, "column heading")) },
    ...figures.map((row) => figureRow(row, citations, links)),
  ];
  const cited = citations.all();
  const first = rows.length + 3;
  return {
    name: SOURCES_SHEET.name,
    columnWidths: Object.values(headings),
    rows: [
      ...rows,
      { cells: [] },
      { cells: [text("Citations", "heading")] },
      ...cited.map((citation, index) => citationRow(index + 1, citation)),
    ],
    merged: cited.map((_, index) => `B${String(first + index)}:${LAST_COLUMN}${String(first + index)}`),
    headingRow: HEADING_ROW,
    printed: `A1:${LAST_COLUMN}${String(rows.length + 2 + cited.length)}`,
  };
}

function introduction(cells: number, { bundle }: Release, accessed: string): string {
  const those = cells === 1 ? "1 cell" : `${String(cells)} cells`;
  return (
    `What ${those} of this workbook took from Rare Earth Figures, release ${String(bundle.release)}, ` +
    `as of ${bundle.asOf}. Written on ${accessed}; what changed later is not in it.`
  );
}

function figureRow(row: FigureRow, citations: Citations, links: Links): ReportRow {
  const { address, about, formula, value, format, figure } = row;
  const start = [
    linked(text(address), links({ to: "cell", address })),
    text(about),
    text(formula),
    { content: value, look: "label", ...(format !== undefined && { format }) } as const,
  ];
  if (figure === undefined) return { cells: [...start, text(row.remark ?? "")], wraps: true };
  const { number, facts } = citations.of(figure);
  const { range, unit, period, asOf, source, locator, url } = facts;
  return {
    cells: [
      ...start,
      ...[range, unit, period, asOf, `[${String(number)}] ${source}`, locator].map((said) => text(said)),
      linked(text(url), isPage(url) ? links({ to: "page", url }) : undefined),
    ],
    wraps: true,
  };
}

/** About how many letters of a citation stand in a line, and how high a line is, in pixels. */
const LETTERS = 200;
const LINE = 20;

function citationRow(number: number, citation: string): ReportRow {
  const lines = Math.ceil(citation.length / LETTERS);
  const rest = Array<null>(Object.keys(headings).length - 2).fill(null);
  return { cells: [text(`[${String(number)}]`), text(citation), ...rest], wraps: true, height: lines * LINE };
}

function text(content: string, look: Look = "label"): ReportCell {
  return { content, look };
}

function linked(cell: ReportCell, link: Link | undefined): ReportCell {
  return link === undefined ? cell : { ...cell, link };
}

function isPage(url: string): boolean {
  return URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol);
}

type Links = (link: Link) => Link | undefined;

/** Gives links back until there are so many. */
function atMost(most: number): Links {
  let given = 0;
  return (link) => (given++ < most ? link : undefined);
}

interface Cited {
  readonly number: number;
  readonly facts: FigureFacts;
}

interface Citations {
  of(figure: Found): Cited;
  all(): readonly string[];
}

/** Numbers citations from 1 in the order in which they are asked for, each once, and works out each figure once. */
function numbered(release: Release, accessed: string): Citations {
  const numbers = new Map<string, number>();
  const known = new Map<Found, Cited>();
  return {
    of(figure) {
      let cited = known.get(figure);
      if (cited === undefined) {
        const citation = fullCitation(figure, release, accessed);
        const number = numbers.get(citation) ?? numbers.size + 1;
        numbers.set(citation, number);
        known.set(figure, (cited = { number, facts: factsOf(figure, release) }));
      }
      return cited;
    },
    all: () => [...numbers.keys()],
  };
}
