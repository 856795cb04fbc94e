import { parseAddress, sized, height, width } from "../model/area";
import type { Author } from "../model/happenings";
import { shownText } from "../model/number-format";
import { readable, type CellError, isCard, isError, type Card } from "../model/values";
import type { Sheet } from "../model/sheet";
import type { Place } from "../model/workbook";
import type { OpenWorkbook } from "../open-workbook";

/** What a person sees of a cell. */
export interface CellView {
  readonly value: number | string | boolean;
  readonly text: string;
  /** With the leading "=", "" without one. */
  readonly formula: string;
  /** What the add-in says of an error. */
  readonly message?: string;
  readonly card?: Card;
}

/** A person at the sheet: looks, types, selects, calculates. Addresses are like "B4" or "'My sheet'!B4:C5". */
export class SheetView {
  constructor(private readonly workbook: OpenWorkbook) {}

  cell(address: string): CellView {
    const { sheet, area } = this.place(address);
    const cell = sheet.cell(area.top, area.left);
    const value = cell?.value ?? null;
    const message = isError(value) ? (value as CellError).message : undefined;
    return {
      value: readable(value),
      text: shownText(value, cell?.numberFormat ?? "General"),
      formula: cell?.formula ?? "",
      ...(message !== undefined && { message }),
      ...(isCard(value) && { card: value }),
    };
  }

  values(address: string): (number | string | boolean)[][] {
    const { sheet, area } = this.place(address);
    return Array.from({ length: height(area) }, (_, row) =>
      Array.from({ length: width(area) }, (__, column) =>
        readable(sheet.cell(area.top + row, area.left + column)?.value ?? null),
      ),
    );
  }

  /** Types into a cell, or a table of inputs from that cell on. */
  type(address: string, input: unknown): void {
    this.write(address, input, "person");
  }

  /** What somebody else types who has the same workbook open. */
  typeElsewhere(address: string, input: unknown): void {
    this.write(address, input, "colleague");
  }

  /** Types a formula for just these cells and presses Ctrl+Shift+Enter. */
  typeArray(address: string, formula: string): void {
    const { sheet, area } = this.place(address);
    this.workbook.writeArray(sheet, area, formula);
  }

  /** Other areas are of the same sheet. */
  select(address: string, ...others: readonly string[]): void {
    const { sheet, area } = this.place(address);
    this.workbook.select(sheet, area, ...others.map((other) => this.place(other).area));
  }

  protect(sheet: string): void {
    this.sheet(sheet).isProtected = true;
  }

  hide(sheet: string): void {
    this.workbook.show(this.sheet(sheet), "Hidden");
  }

  merge(address: string): void {
    const { sheet, area } = this.place(address);
    this.workbook.merge(sheet, area, "person");
  }

  addSheet(name: string): void {
    this.workbook.addSheet(name);
  }

  renameSheet(sheet: string, name: string): void {
    this.workbook.renameSheet(this.sheet(sheet), name);
  }

  /** Before a row, counted from one. */
  insertRows(sheet: string, row: number, count: number): void {
    this.workbook.insertRows(this.sheet(sheet), row - 1, count);
  }

  setCalculation(mode: "Automatic" | "Manual"): void {
    this.workbook.setCalculationMode(mode);
  }

  /** F9. */
  calculate(): void {
    this.workbook.calculator.calculate();
  }

  isDirty(address: string): boolean {
    const { sheet, area } = this.place(address);
    const cell = sheet.cell(area.top, area.left);
    return cell !== undefined && this.workbook.calculator.isDirty(cell);
  }

  private write(address: string, input: unknown, by: Author): void {
    const { sheet, area } = this.place(address);
    const rows = Array.isArray(input) ? (input as unknown[][]) : [[input]];
    this.workbook.write(sheet, sized(area, rows.length, rows[0]?.length ?? 1), rows, by);
  }

  private sheet(name: string): Sheet {
    const found = this.workbook.book.sheetNamed(name);
    if (found === undefined) throw new Error(`There is no sheet ${name}.`);
    return found;
  }

  private place(text: string): Place {
    const { book } = this.workbook;
    const address = parseAddress(text);
    const sheet = address?.sheet === undefined ? book.activeSheet : book.sheetNamed(address.sheet);
    if (address === undefined || sheet === undefined) throw new Error(`There is no ${text}.`);
    return { sheet, area: address.area };
  }
}
