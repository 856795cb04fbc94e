import { fullCitation } from "../../../figures/citation-styles";
import type { Found } from "../../../figures/found";
import type { Release } from "../../../figures/release";
import { sourcesSheet as words } from "../../../messages/sharing/sources-sheet";
import type { FigureCell } from "../../figure-cells";
import { forEachPaced } from "../../pace";
import { factsOf, figureReader, once, type FigureFacts, type FigureRow, type ToldCell } from "./figure-rows";
import type { ReportCell, ReportSheet } from "./report-sheet";
import { firstWithoutLinks, headings, laidOut, type SourcesCell, type SourcesRow } from "./sources-layout";

/** The name that the sheet asks for, and the name defined on it by which it is known as ours whatever it is called. */
export const SOURCES_SHEET = { name: words.name, mark: "RareEarthFigures.Sources" } as const;

/**
 * The sheet that says where the figures of a workbook come from: a row for each figure, then the full citations that the
 * rows refer to by number. `accessed` is the day on which it is made, yyyy-mm-dd.
 */
export async function sourcesSheet(
  cells: readonly FigureCell[],
  release: Release,
  accessed: string,
): Promise<ReportSheet> {
  return laidOut(await sourcesRows(cells, release, accessed));
}

/** What stands on that sheet. */
export async function sourcesRows(
  cells: readonly ToldCell[],
  release: Release,
  accessed: string,
  signal?: AbortSignal,
): Promise<readonly SourcesRow[]> {
  const { bundle } = release;
  const citations = numbered(accessed);
  const readerOf = once(figureReader);
  const rows: SourcesRow[] = [
    wide([words.name]),
    wide([words.introduction(cells.length, bundle.release, bundle.asOf, accessed)]),
    wide([]),
    wide(headings),
  ];
  const add = (cell: ToldCell) => {
    const of = cell.release ?? release;
    for (const row of readerOf(of)(cell)) rows.push(figureRow(row, of, citations));
  };
  await forEachPaced(cells, add, signal);
  const unlinked = await firstWithoutLinks(rows, signal);
  if (unlinked !== undefined) rows[NOTE_ROW] = wide([words.withoutLinks(unlinked + 1)]);
  const cited = citations.all().map((citation, index) => wide([`[${String(index + 1)}]`, citation]));
  return [...rows, wide([]), wide([words.citations]), ...cited];
}

/** Between the introduction and the headings, from zero. */
const NOTE_ROW = 2;

/** As wide as the table. */
function wide(contents: readonly ReportCell["content"][]): SourcesRow {
  return headings.map((_, column) => {
    const content = contents[column];
    return content === undefined ? null : { content };
  });
}

function figureRow(row: FigureRow, release: Release, citations: Citations): SourcesRow {
  const { address, about, formula, value, format, figure } = row;
  const start = [address, about, formula];
  const shown: SourcesCell = { content: value, ...(format !== undefined && { format }) };
  if (figure === undefined) return wide([...start, value, row.remark ?? ""]).with(start.length, shown);
  const { number, facts } = citations.of(figure, release);
  const { range, rangeFormat, unit, period, asOf, source, locator, url } = facts;
  const said = [range, unit, period, asOf, `[${String(number)}] ${source}`, locator, url];
  const bounds: SourcesCell = {
    content: range,
    ...(rangeFormat !== undefined && { format: rangeFormat }),
  };
  return wide([...start, value, ...said])
    .with(start.length, shown)
    .with(start.length + 1, bounds);
}

interface Cited {
  readonly number: number;
  readonly facts: FigureFacts;
}

interface Citations {
  of(figure: Found, release: Release): Cited;
  all(): readonly string[];
}

/** Numbers citations from 1 in the order in which they are asked for, each once, and works out each figure once. */
function numbered(accessed: string): Citations {
  const numbers = new Map<string, number>();
  const known = new Map<Found, Cited>();
  return {
    of(figure, release) {
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
