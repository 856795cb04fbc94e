import type { Found } from "../../../../src/figures/found";
import type { CellValue } from "../../../../src/workbook/port";
import type { CellChange, ChangeGroup, Preview } from "../../../../src/workbook/refresh/preview";
import { messages } from "../../messages";
import { cellValueInWords } from "../../wording/cell-value";
import { counted } from "../../wording/counted";
import { figureInWords } from "../../wording/figure-value";

const words = messages.refresh.preview;

/** How many cells change, stay, and cannot be foretold. A cell with several calls counts once. */
export function summaryOf({ groups, unchanged, unforeseeable }: Preview): readonly string[] {
  const changing = new Set(
    groups.filter(({ reason }) => reason !== "wording").flatMap(({ cells }) => addressesOf(cells)),
  );
  if (groups.length + unchanged + unforeseeable.length === 0) return [words.none];
  const details = groups.flatMap(({ cells }) => addressesOf(cells)).filter((cell) => !changing.has(cell));
  const staying = unchanged + new Set(details).size;
  return [
    changing.size === 0 ? words.noChange : counted(changing.size, words.change),
    ...(staying > 0 ? [counted(staying, words.stay)] : []),
    ...(unforeseeable.length > 0 ? [counted(unforeseeable.length, words.unforeseen)] : []),
  ];
}

export const addressesOf = (cells: readonly { readonly address: string }[]) =>
  cells.map(({ address }) => address);

/** The value before and after, as a person writes it, and what the cells make of it where that is another number. */
export interface Sides {
  readonly before: string;
  readonly after: string;
  readonly inCells?: string;
}

export function sidesOf({ before, after, cells: [cell] }: ChangeGroup): Sides {
  const unit = (before ?? after)?.unit ?? "";
  const written = (value: CellValue | undefined) =>
    value === undefined || value === null ? words.noFigure : cellValueInWords(value, unit);
  const [cellBefore, cellAfter] = [written(cell?.before), written(cell?.after)];
  const sides = {
    before: before === undefined ? cellBefore : figureInWords(before),
    after: after === undefined ? cellAfter : figureInWords(after),
  };
  const isElsewhere = isNot(cell?.before, before) || isNot(cell?.after, after);
  return isElsewhere ? { ...sides, inCells: words.inCells(cellBefore, cellAfter) } : sides;
}

/** Whether it is a table whose first cell, which stands for it here, is none of those that change. */
export function isTableBeyondFirst({ reason, cells: [cell] }: ChangeGroup): boolean {
  return reason !== "wording" && cell !== undefined && cell.before === cell.after;
}

/** Whether a cell holds another number than the figure is written with: of a range its middle, or one end. */
const isNot = (given: CellValue | undefined, figure: Found | undefined) =>
  given !== undefined &&
  given !== null &&
  figure !== undefined &&
  (figure.bound === "range" || given !== figure.mid);

/** Why a figure cannot be held; undefined where it can. */
export function cannotHold(group: ChangeGroup, protectedSheets: readonly string[]): string | undefined {
  if (group.canHold) return undefined;
  if (group.reason === "correction") return words.cannotHold.correction;
  if (group.obstacle === "calculated column") return words.cannotHold.calculatedColumn;
  if (group.obstacle === "array formula") return words.cannotHold.arrayFormula;
  const sheets = protectedSheets.filter((sheet) => group.cells.some((cell) => isOn(sheet, cell)));
  return sheets.length > 0 ? words.cannotHold.protected(sheets.join(", ")) : words.cannotHold.other;
}

function isOn(sheet: string, { address }: CellChange): boolean {
  return address.startsWith(`${sheet}!`) || address.startsWith(`'${sheet.replaceAll("'", "''")}'!`);
}
