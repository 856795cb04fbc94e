import { Calculator } from "./calculation/calculator";
import type { ExternalFunctions } from "./calculation/external-functions";
import { cellArea, covers, intersection, isSingleCell, wholeSheet, type Area } from "./model/area";
import { isBlank } from "./model/cell";
import type { Author, FormulaChange, Happening } from "./model/happenings";
import { formatOfInput, isFormula, valueOfInput } from "./model/input";
import { Refusal, refusals } from "./model/refusal";
import type { Sheet } from "./model/sheet";
import { checkInput } from "./model/validation";
import { isCard } from "./model/values";
import { Workbook } from "./model/workbook";
import { insertRows, renameSheet } from "./restructure";

/** A workbook with its calculation: what a person or a script can do to it. */
export class OpenWorkbook {
  readonly book = new Workbook();
  readonly calculator: Calculator;

  constructor(
    functions: ExternalFunctions,
    private readonly tell: (happening: Happening) => void,
    private readonly namesCalculate: "all" | "names" = "all",
  ) {
    this.calculator = new Calculator(this.book, functions, (cells) => tell({ kind: "calculated", cells }));
  }

  /** Types or sets values and formulas; null leaves a cell as it is. */
  write(sheet: Sheet, area: Area, rows: readonly (readonly unknown[])[], by: Author): void {
    this.checkWriting(sheet, area);
    if (by === "person") checkInput(sheet, area, rows);
    const formulas: FormulaChange[] = [];
    const entered = [];
    for (const [row, inputs] of rows.entries()) {
      for (const [column, input] of inputs.entries()) {
        if (input === null || input === undefined) continue;
        // Of merged cells only the first holds something.
        if (sheet.isMergedAway(area.top + row, area.left + column)) continue;
        const cell = sheet.touch(area.top + row, area.left + column);
        const before = cell.formula ?? "";
        this.enter(cell, input);
        entered.push(cell);
        if ((cell.formula ?? "") !== before) formulas.push({ cell, before });
      }
    }
    if (entered.length === 0) return;
    this.calculator.calculateIfAutomatic(entered);
    this.tell({ kind: "changed", sheet, area, by });
    if (formulas.length > 0) this.tell({ kind: "formulasChanged", sheet, cells: formulas });
  }

  /** Enters a formula for just these cells, with Ctrl+Shift+Enter. */
  writeArray(sheet: Sheet, area: Area, formula: string): void {
    this.clear(sheet, area, "Contents", "person");
    sheet.arrays.push(area);
    this.enter(sheet.touch(area.top, area.left), formula);
    this.calculator.calculateIfAutomatic();
    this.tell({ kind: "changed", sheet, area, by: "person" });
  }

  private checkWriting(sheet: Sheet, area: Area): void {
    if (sheet.refuses(area)) throw refusals.accessDenied();
    if (sheet.partsArray(area)) throw refusals.partOfArray();
    sheet.arrays = sheet.arrays.filter((array) => !covers(area, array));
  }

  private enter(cell: ReturnType<Sheet["touch"]>, input: unknown): void {
    const anchor = cell.spilledFrom;
    if (anchor !== undefined && input === "") return;
    cell.spilledFrom = undefined;
    if (isFormula(input) && cell.numberFormat !== "@") {
      try {
        this.calculator.setFormula(cell, input);
      } catch (error) {
        throw new Refusal("InvalidArgument", `Excel does not accept the formula ${input}: ${String(error)}`);
      }
    } else {
      this.calculator.setFormula(cell, undefined);
      cell.value = cell.numberFormat === "@" ? String(input) : isCard(input) ? input : valueOfInput(input);
      if (cell.numberFormat === "General") cell.numberFormat = formatOfInput(input);
    }
    this.calculator.changed(cell);
    if (anchor !== undefined) this.calculator.setDirty(anchor);
  }

  clear(sheet: Sheet, area: Area, what: "All" | "Contents" | "Formats", by: Author): void {
    this.checkWriting(sheet, area);
    const formulas: FormulaChange[] = [];
    if (what !== "Contents") sheet.forgetLinks(area);
    for (const cell of [...sheet.touched(area)]) {
      if (what !== "Contents") cell.numberFormat = "General";
      if (what === "Formats" || isBlank(cell)) continue;
      if (cell.formula !== undefined) formulas.push({ cell, before: cell.formula });
      this.enter(cell, "");
    }
    this.calculator.calculateIfAutomatic();
    this.tell({ kind: "changed", sheet, area, by });
    if (formulas.length > 0) this.tell({ kind: "formulasChanged", sheet, cells: formulas });
  }

  /** Names are others than before. */
  readNamesAgain(): void {
    this.calculator.readAgain(this.namesCalculate);
  }

  /** With manual calculation the cells are only marked. */
  setDirty(sheet: Sheet, ...areas: readonly Area[]): void {
    for (const area of areas) {
      for (const cell of [...sheet.touched(area)]) this.calculator.setDirty(cell.spilledFrom ?? cell);
    }
    this.calculator.calculateIfAutomatic();
  }

  /** Makes one cell of several; what the others held is gone. */
  merge(sheet: Sheet, area: Area, by: Author): void {
    this.checkMerging(sheet, area);
    if (isSingleCell(area)) return;
    this.unmerge(sheet, area);
    const { top, left, bottom, right } = area;
    if (right > left) this.clear(sheet, { ...area, bottom: top, left: left + 1 }, "Contents", by);
    if (bottom > top) this.clear(sheet, { ...area, top: top + 1 }, "Contents", by);
    sheet.merged.push(area);
    for (const { spilledFrom } of [...sheet.touched(area)]) {
      if (spilledFrom !== undefined) this.calculator.setDirty(spilledFrom);
    }
    this.calculator.calculateIfAutomatic();
  }

  unmerge(sheet: Sheet, area: Area): void {
    this.checkMerging(sheet, area);
    const parted = sheet.merged.filter((merged) => intersection(merged, area) !== undefined);
    sheet.merged = sheet.merged.filter((merged) => !parted.includes(merged));
    // A table of values may have waited for the room.
    for (const { top, left } of parted) this.calculator.changed(sheet.touch(top, left));
    this.calculator.calculateIfAutomatic();
  }

  private checkMerging(sheet: Sheet, area: Area): void {
    if (sheet.isProtected) throw refusals.accessDenied();
    const isInTable = this.book.tables.some(
      (table) => table.sheet === sheet && intersection(table.area, area) !== undefined,
    );
    if (isInTable) throw refusals.invalidOperation();
  }

  setCalculationMode(mode: Workbook["calculationMode"]): void {
    this.book.calculationMode = mode;
    this.calculator.calculateIfAutomatic();
  }

  show(sheet: Sheet, visibility: Sheet["visibility"]): void {
    const others = this.book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    const [next] = others;
    if (visibility !== "Visible") {
      if (next === undefined) throw refusals.invalidOperation();
      if (this.book.activeSheet === sheet) this.activate(next);
    }
    sheet.visibility = visibility;
  }

  select(sheet: Sheet, area: Area, ...others: readonly Area[]): void {
    this.activate(sheet);
    this.book.selection = [area, ...others];
    this.tell({ kind: "selected", sheet, area });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw refusals.invalidOperation();
    const before = this.book.activeSheet;
    if (before === sheet) return;
    this.book.activeSheet = sheet;
    this.tell({ kind: "deactivated", sheet: before });
    this.tell({ kind: "activated", sheet });
  }

  addSheet(name?: string): Sheet {
    const sheet = this.book.addSheet(name);
    this.tell({ kind: "added", sheet });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    renameSheet(this, sheet, name);
  }

  /** Before a row, counted from zero. */
  insertRows(sheet: Sheet, row: number, count: number): void {
    if (sheet.isProtected) throw refusals.accessDenied();
    insertRows(this, sheet, row, count);
  }

  /** Leaves nothing but a blank sheet, as a new workbook has it. */
  empty(): void {
    const { book } = this;
    const blank = this.addSheet();
    for (const sheet of book.sheets.filter((other) => other !== blank)) this.deleteSheet(sheet);
    blank.name = "Sheet1";
    book.names = [];
    book.settings.clear();
    book.xmlParts.clear();
    this.setCalculationMode("Automatic");
    this.select(blank, cellArea(0, 0));
  }

  deleteSheet(sheet: Sheet): void {
    const { sheets } = this.book;
    const next = sheets.find((other) => other !== sheet && other.visibility === "Visible");
    if (next === undefined) throw refusals.invalidOperation();
    for (const cell of [...sheet.touched(wholeSheet)]) {
      this.calculator.setFormula(cell, undefined);
    }
    sheets.splice(sheets.indexOf(sheet), 1);
    this.book.forget(sheet);
    this.tell({ kind: "deleted", sheet });
    if (this.book.activeSheet === sheet) this.activate(next);
    this.calculator.readAgain();
  }
}
