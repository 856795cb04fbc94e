import { toCol } from "@borgar/fx";
import { sourcesSheet as words } from "../../../messages/sharing/sources-sheet";
import { forEachPaced } from "../../pace";
import type { Look } from "../../sheet-model";
import { isAddress } from "../journal/columns";
import { columns, isCitation, placesIn, type Places } from "./lines";
import type { Link, ReportCell, ReportRow, ReportSheet } from "./report-sheet";

/** A cell of the Sources sheet without its looks, which follow from where it stands. */
export type SourcesCell = Pick<ReportCell, "content" | "format">;
export type SourcesRow = readonly (SourcesCell | null)[];

export const headings: readonly string[] = columns.map(([heading]) => heading);

const URL_COLUMN = columns.length - 1;

/** Excel takes no more than 65,530 links on a sheet: those that somebody has put beside ours have room too. */
const MOST_LINKS = 65_000;

/** About how many letters of a citation stand in a line, and how high a line is, in pixels. */
const LETTERS = 200;
const LINE = 20;
const TITLE_HEIGHT = 28;

/**
 * The Sources sheet with how it looks, from what stands on it: newly made, or read from a workbook where somebody may
 * have changed it.
 */
export async function laidOut(contents: readonly SourcesRow[], signal?: AbortSignal): Promise<ReportSheet> {
  const places = placesIn(contents.length, (row, column) => contents[row]?.[column]?.content ?? null);
  const links = atMost(MOST_LINKS);
  const rows: ReportRow[] = [];
  const merged: string[] = [];
  let lastOurs = 0;
  const add = (cells: SourcesRow) => {
    const at = rows.length;
    const isCited = at > (places?.citations ?? Infinity) && isCitation(cells[0]?.content);
    const isAlone = typeof cells[1]?.content === "string" && cells.slice(2).every((cell) => cell === null);
    if (isCited || at <= (places?.citations ?? Infinity)) lastOurs = at;
    if (isCited && isAlone) merged.push(`B${String(at + 1)}:${toCol(columns.length - 1)}${String(at + 1)}`);
    rows.push(isCited ? citationRow(cells) : rowAt(at, cells, places ?? elsewhere, links));
  };
  await forEachPaced(contents, add, signal);
  return {
    name: words.name,
    columnWidths: columns.map(([, pixels]) => pixels),
    rows,
    merged,
    headingRow: (places ?? elsewhere).headings + 1,
    // As it was printed before somebody wrote beside and below it.
    printed: `A1:${toCol(columns.length - 1)}${String(lastOurs + 1)}`,
  };
}

/** Of a sheet that somebody has arranged otherwise. */
const elsewhere: Places = { headings: 3, citations: Infinity };

/** The first row, from zero, that names a cell or a page without a link to it, since a sheet takes no more of them. */
export async function firstWithoutLinks(
  contents: readonly SourcesRow[],
  signal?: AbortSignal,
): Promise<number | undefined> {
  const links = atMost(MOST_LINKS);
  let first: number | undefined;
  await forEachPaced(
    contents.entries(),
    ([at, cells]) => {
      if (first !== undefined) return;
      const isFull = cells.some((cell, column) => {
        const link = cell === null ? undefined : linkOf(cell, column);
        return link !== undefined && links(link) === undefined;
      });
      if (isFull) first = at;
    },
    signal,
  );
  return first;
}

function rowAt(at: number, cells: SourcesRow, places: Places, links: Links): ReportRow {
  const isTable = at > places.headings && at < places.citations && cells.some((cell) => cell !== null);
  if (!isTable) {
    const shown = cells.map((cell) => looking(cell, lookAt(at, places)));
    return { cells: shown, ...(at === 0 && { height: TITLE_HEIGHT }) };
  }
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
