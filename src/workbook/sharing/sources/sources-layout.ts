import { toCol } from "@borgar/fx";
import { sourcesSheet as words } from "../../../messages/sharing/sources-sheet";
import { forEachPaced } from "../../pace";
import type { Look } from "../../sheet-model";
import { isAddress } from "../journal/columns";
import type { Link, ReportCell, ReportRow, ReportSheet } from "./report-sheet";

/** A cell of the Sources sheet without its looks, which follow from where it stands. */
export type SourcesCell = Pick<ReportCell, "content" | "format">;
export type SourcesRow = readonly (SourcesCell | null)[];

/** The columns with their widths in pixels. A figure is "as of" the day on which it became public. */
const columns: readonly (readonly [heading: string, width: number])[] = [
  [words.headings.cell, 110],
  [words.headings.figure, 200],
  [words.headings.formula, 240],
  [words.headings.value, 90],
  [words.headings.range, 130],
  [words.headings.unit, 80],
  [words.headings.period, 90],
  [words.headings.asOf, 90],
  [words.headings.source, 240],
  [words.headings.locator, 140],
  [words.headings.url, 200],
];

export const headings: readonly string[] = columns.map(([heading]) => heading);

/** Of a column that somebody has added, in pixels. */
const USUAL_WIDTH = 64;
/** The row that the headings stand in, from zero. */
const HEADING_ROW = 3;
const URL_COLUMN = columns.length - 1;

/** Excel refuses sheets with more links than 65,530. */
const MOST_LINKS = 65_000;

/** About how many letters of a citation stand in a line, and how high a line is, in pixels. */
const LETTERS = 200;
const LINE = 20;

/**
 * The Sources sheet with how it looks, from what stands on it: newly made, or read from a workbook where somebody may
 * have changed it.
 */
export async function laidOut(contents: readonly SourcesRow[]): Promise<ReportSheet> {
  const width = contents.reduce((most, { length }) => Math.max(most, length), columns.length);
  const places = placesIn(contents);
  const links = atMost(MOST_LINKS);
  const rows: ReportRow[] = [];
  const merged: string[] = [];
  await forEachPaced(contents, (cells) => {
    const at = rows.length;
    const isCitation = at > places.citations;
    const isAlone = typeof cells[1]?.content === "string" && cells.slice(2).every((cell) => cell === null);
    if (isCitation && isAlone) {
      merged.push(`B${String(at + 1)}:${toCol(columns.length - 1)}${String(at + 1)}`);
    }
    rows.push(isCitation ? citationRow(cells) : rowAt(at, cells, places, links));
  });
  return {
    name: words.name,
    columnWidths: Array.from({ length: width }, (_, column) => columns[column]?.[1] ?? USUAL_WIDTH),
    rows,
    merged,
    headingRow: places.headings + 1,
    printed: `A1:${toCol(width - 1)}${String(rows.length)}`,
  };
}

/** Where the headings of the table and that of the citations stand, from zero. */
interface Places {
  readonly headings: number;
  readonly citations: number;
}

function placesIn(contents: readonly SourcesRow[]): Places {
  const found = contents.findIndex((row) => headings.every((heading, at) => row[at]?.content === heading));
  const table = found < 0 ? HEADING_ROW : found;
  const citations = contents.findIndex((row, at) => at > table && row[0]?.content === words.citations);
  return { headings: table, citations: citations < 0 ? Infinity : citations };
}

function rowAt(at: number, cells: SourcesRow, places: Places, links: Links): ReportRow {
  const isTable = at > places.headings && at < places.citations && cells.some((cell) => cell !== null);
  if (!isTable) return { cells: cells.map((cell) => looking(cell, lookAt(at, places))) };
  return {
    cells: cells.map((cell, column) => {
      const link = cell === null ? undefined : linkOf(cell, column);
      const given = link && links(link);
      const shown = looking(cell, "label");
      return shown === null || given === undefined ? shown : { ...shown, link: given };
    }),
    wraps: true,
  };
}

function citationRow(cells: SourcesRow): ReportRow {
  const lines = Math.ceil(String(cells[1]?.content ?? "").length / LETTERS);
  const shown = cells.map((cell) => looking(cell, "label"));
  return { cells: shown, wraps: true, ...(lines > 0 && { height: lines * LINE }) };
}

function lookAt(at: number, places: Places): Look {
  if (at === 0) return "title";
  if (at < places.headings) return "note";
  if (at === places.headings) return "column heading";
  return at === places.citations ? "heading" : "label";
}

function looking(cell: SourcesCell | null, look: Look): ReportCell | null {
  return cell && { ...cell, look };
}

function linkOf({ content }: SourcesCell, column: number): Link | undefined {
  if (column === 0 && isAddress(content)) return { to: "cell", address: content };
  const isPage = column === URL_COLUMN && typeof content === "string" && isWebAddress(content);
  return isPage ? { to: "page", url: content } : undefined;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol);
}

type Links = (link: Link) => Link | undefined;

/** Gives links back until there are so many. */
function atMost(most: number): Links {
  let given = 0;
  return (link) => (given++ < most ? link : undefined);
}
