import { addressesOn, splitAddress } from "../../src/workbook/address";
import type { ReportCell, ReportSheet } from "../../src/workbook/sharing/sources/report-sheet";
import { fittedHeight } from "./fitted-height";
import type { Sheet, SheetCell, SheetLink } from "./sheet";

/** A report as a worksheet. Its texts are marked as such, so that none becomes a formula when somebody edits its cell. */
export function reportWorksheet(report: ReportSheet): Sheet {
  const { name, columnWidths, merged, headingRow, printed } = report;
  const cells: SheetCell[] = [];
  const links: SheetLink[] = [];
  const rowHeights: Record<number, number> = {};
  const fittedHeights: Record<number, number> = {};
  const addressOf = addressesOn(name);
  report.rows.forEach(({ cells: some, wraps = false, height }, row) => {
    if (height !== undefined) rowHeights[row + 1] = height;
    else if (wraps) fittedHeights[row + 1] = fittedHeight(some, columnWidths);
    some.forEach((cell, column) => {
      if (cell === null) return;
      cells.push(sheetCell(cell, row, column, wraps));
      const { link } = cell;
      const place = splitAddress(addressOf(row, column)).cell;
      if (link?.to === "cell") links.push({ cell: place, location: link.address });
      if (link?.to === "page") links.push({ cell: place, url: link.url });
    });
  });
  return {
    name,
    columnWidths,
    rowHeights,
    fittedHeights,
    cells,
    merged,
    links,
    selected: `A${String(headingRow + 1)}`,
    headingRow,
    printed,
  };
}

function sheetCell(
  { content, look, format, link }: ReportCell,
  row: number,
  column: number,
  wraps: boolean,
): SheetCell {
  const style = {
    look,
    wraps,
    isLink: link !== undefined,
    isQuoted: typeof content === "string",
    ...(format !== undefined && { format }),
  };
  return { row, column, style, value: content };
}
