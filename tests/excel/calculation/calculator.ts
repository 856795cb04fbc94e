import { cellArea, contains, intersection, isSingleCell, type Area } from "../model/area";
import type { Cell } from "../model/cell";
import { errors, isError, isMatrix, propertyValue, type Matrix, type Value } from "../model/values";
import { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { Dependents, type Precedent } from "./dependents";
import { evaluate, isBusy, type Surroundings } from "./evaluate";
import { PendingCalls, type ExternalFunctions } from "./external-functions";
import { readFormula, type Formula } from "./formula";
import { cellsOf, precedentsOf, propertyOf, worthReading } from "./precedents";
import { fill, obstructed, shown, withdraw, within } from "./spill";

/** Keeps the values of formulas right: what depends on a change is dirty until it is calculated. */
export class Calculator {
  private readonly formulas = new Map<Cell, Formula>();
  private readonly dependents = new Dependents();
  private readonly dirty = new Set<Cell>();
  /** The formulas that are being calculated now, dirty ones among them. */
  private due: Set<Cell> = this.dirty;
  private readonly underWay = new Set<Cell>();
  private readonly obstructions = new Map<Cell, Area>();
  private readonly answered = new Set<Cell>();
  readonly pending = new PendingCalls();

  constructor(
    private readonly workbook: Workbook,
    private readonly functions: ExternalFunctions,
    private readonly calculated: (cells: ReadonlySet<Cell>) => void,
  ) {}

  isDirty(cell: Cell): boolean {
    return this.dirty.has(cell);
  }

  /** Gives a cell a formula or, without one, takes its formula away. Throws where Excel refuses the text. */
  setFormula(cell: Cell, text: string | undefined): void {
    const formula = text === undefined ? undefined : readFormula(text);
    if (this.formulas.has(cell)) {
      this.pending.forget(cell);
      this.dependents.remove(cell);
      this.formulas.delete(cell);
      this.dirty.delete(cell);
      this.obstructions.delete(cell);
      withdraw(cell, (other) => this.changed(other));
    }
    cell.formula = text;
    if (formula === undefined) return;
    this.formulas.set(cell, formula);
    this.dependents.add(cell, precedentsOf(formula, cell, this.workbook));
    this.dirty.add(cell);
  }

  /** A formula of a saved workbook, whose cell has its value: it is calculated when what it reads has changed. */
  restore(cell: Cell, text: string): void {
    this.setFormula(cell, text);
    this.dirty.delete(cell);
  }

  /** A cell has another value: what reads it is dirty, and a table may have got its room. */
  changed(cell: Cell): void {
    const waiting = [cell];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const reader of this.dependents.of(next)) {
        if (this.dirty.has(reader)) continue;
        this.dirty.add(reader);
        waiting.push(reader);
      }
    }
    for (const [anchor, area] of this.obstructions) {
      if (anchor.sheet !== cell.sheet || intersection(area, cellArea(cell.row, cell.column)) === undefined)
        continue;
      this.obstructions.delete(anchor);
      this.setDirty(anchor);
    }
  }

  /** The formula is calculated anew, and its functions are called anew, at the next calculation. */
  setDirty(cell: Cell): void {
    if (!this.formulas.has(cell)) return;
    this.pending.forget(cell);
    this.dirty.add(cell);
    this.changed(cell);
  }

  setAllDirty(): void {
    for (const cell of this.formulas.keys()) this.setDirty(cell);
  }

  /** Names or tables are others than before; where it can only be names, what reads cells alone may stay as it is. */
  readAgain(what: "all" | "names" = "all"): void {
    for (const [cell, formula] of this.formulas) {
      if (what === "names" && formula.references.every((one) => formula.addresses.has(one))) continue;
      this.dependents.remove(cell);
      this.dependents.add(cell, precedentsOf(formula, cell, this.workbook));
      this.setDirty(cell);
    }
    this.calculateIfAutomatic();
  }

  calculateIfAutomatic(entered: Iterable<Cell> = []): void {
    // With manual calculation Excel calculates only what was just typed.
    if (this.workbook.calculationMode === "Manual") this.run(new Set(entered));
    else this.calculate();
  }

  calculate(): void {
    this.run(this.dirty);
  }

  /** What a formula comes to on a sheet, outside of any cell; a name's for example. */
  valueOf(text: string, sheet: Sheet): Value | Matrix {
    const formula = readFormula(text);
    const nowhere = new Sheet("", "").touch(0, 0);
    return evaluate(formula.root, this.surroundings({ ...nowhere, sheet }, formula));
  }

  /** Goes on with the formulas whose answers have come. */
  resume(): void {
    const waiting = new Set<Cell>();
    for (const cell of this.answered) {
      waiting.add(cell);
      this.dirty.add(cell);
      this.changed(cell);
      this.addBusyReaders(cell, waiting);
    }
    this.answered.clear();
    this.calculateIfAutomatic(waiting);
  }

  /** The add-in has started anew: whatever it has not answered is asked again. */
  restart(): void {
    const waiting = this.pending.forgetAll();
    for (const cell of waiting) this.dirty.add(cell);
    this.calculateIfAutomatic(waiting);
  }

  private addBusyReaders(cell: Cell, found: Set<Cell>): void {
    for (const reader of this.dependents.of(cell)) {
      if (reader.value !== errors.busy || found.has(reader)) continue;
      found.add(reader);
      this.addBusyReaders(reader, found);
    }
  }

  private run(due: Set<Cell>): void {
    const done = new Set<Cell>();
    this.due = due;
    // A set hands out what is added while it is gone through.
    for (const cell of due) {
      this.evaluateCell(cell);
      done.add(cell);
    }
    this.due = this.dirty;
    if (done.size > 0) this.calculated(done);
  }

  private evaluateCell(cell: Cell): void {
    this.due.delete(cell);
    this.dirty.delete(cell);
    const formula = this.formulas.get(cell);
    if (formula === undefined) return;
    this.underWay.add(cell);
    const value = evaluate(formula.root, this.surroundings(cell, formula));
    this.underWay.delete(cell);
    if (!isBusy(value)) this.pending.forget(cell);
    this.show(cell, isBusy(value) ? errors.busy : value);
  }

  private show(cell: Cell, value: Value | Matrix): void {
    const changed = (other: Cell) => this.changed(other);
    const array = cell.sheet.arrayAt(cell.row, cell.column);
    if (array !== undefined) return fill(cell, within(array, value), changed);
    if (!isMatrix(value) || (value.length === 1 && value[0]?.length === 1)) {
      withdraw(cell, changed);
      cell.value = shown(isMatrix(value) ? (value[0]?.[0] ?? null) : value);
      return;
    }
    const area = obstructed(cell, value, this.closedTo(cell));
    if (area === undefined) return fill(cell, value, changed);
    withdraw(cell, changed);
    this.obstructions.set(cell, area);
    cell.value = errors.spill;
  }

  /** Where a formula cannot spill: merged cells, tables, and what it reads, which would change under its hands. */
  private closedTo(cell: Cell): Area[] {
    const read = this.dependents
      .precedentsOf(cell)
      .filter(({ sheet, area }) => sheet === cell.sheet && !contains(area, cell.row, cell.column));
    return [...this.workbook.closedToSpills(cell.sheet), ...read.map(({ area }) => area)];
  }

  private surroundings(cell: Cell, formula: Formula): Surroundings {
    const surroundings: Surroundings = {
      valuesOf: (reference) => {
        const cells = cellsOf(reference, formula, cell, this.workbook);
        if (cells !== undefined) return this.valuesOf(cells);
        const name = this.workbook.nameOf(reference.value, cell.sheet);
        if (name !== undefined) {
          const meant = readFormula(name);
          return evaluate(meant.root, this.surroundings(cell, meant));
        }
        const asked = propertyOf(reference, cell.sheet, this.workbook);
        if (asked === undefined) return reference.kind === "name" ? errors.name : errors.reference;
        return propertyValue(this.valueAt(asked, asked.area.top, asked.area.left), asked.property);
      },
      spillOf: (reference) => {
        const cells = cellsOf(reference, formula, cell, this.workbook);
        if (cells === undefined) return errors.reference;
        const first = this.valueAt(cells, cells.area.top, cells.area.left);
        const anchor = cells.sheet.cell(cells.area.top, cells.area.left);
        if (anchor?.spill !== undefined) return this.valuesOf({ sheet: cells.sheet, area: anchor.spill });
        return first === errors.busy ? errors.busy : errors.reference;
      },
      callOf: (node, args) => {
        const call = this.functions.prepare(node.callee.name, args, cell);
        if (call === undefined || isError(call)) return call;
        const answered = () => void this.answered.add(cell);
        return this.pending.ask(cell, node, call, answered) ?? errors.busy;
      },
    };
    return surroundings;
  }

  private valuesOf({ sheet, area }: Precedent): Value | Matrix {
    if (isSingleCell(area)) return this.valueAt({ sheet, area }, area.top, area.left);
    const { top, left, bottom, right } = worthReading(area, sheet);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) =>
        this.valueAt({ sheet, area }, top + row, left + column),
      ),
    );
  }

  /** A circle of formulas counts as zero, as in an Excel that has warned of it. */
  private valueAt({ sheet }: Precedent, row: number, column: number): Value {
    const cell = sheet.cell(row, column);
    if (cell === undefined) return null;
    const source = cell.spilledFrom ?? cell;
    if (this.due.has(source) && !this.underWay.has(source)) this.evaluateCell(source);
    return this.underWay.has(source) ? 0 : cell.value;
  }
}
