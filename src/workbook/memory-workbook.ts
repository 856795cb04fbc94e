import { addressesOn, areaOf, onSheetOf, overlap, positionOf, sheetOf, splitAddress } from "./address";
import { isCellAddress } from "./cell-address";
import type { Area, AreaCell, Obstacle } from "./editing";
import { separatorsFor } from "./formula/local-syntax";
import { memoryParts } from "./memory-parts";
import { memorySending } from "./memory-sending";
import { memorySpills } from "./memory-spills";
import type { CellValue, FormulaCell, SelectedCell, Workbook } from "./port";
import type { Obstacle as Hindrance } from "./sharing/obstacle";
import { freeSheetName } from "./sheet-name";

/** A workbook that is kept in memory, for tests. It calculates what a test tells it to, and nothing by itself. */
export interface MemoryWorkbook extends Workbook {
  /** Puts something into a cell, as a person would who types there. */
  put(address: string, cell: MemoryCell): void;
  /** A cell, and areas of its sheet along with it. */
  select(address: string, ...areas: readonly string[]): void;
  /** What is in a cell now. */
  at(address: string): Required<MemoryCell>;
  protect(sheet: string): void;
  hide(sheet: string): void;
  /** Merges the cells of an area: "Model!B4:C6". */
  merge(area: string): void;
  /** Makes a table of the cells of an area. */
  makeTable(area: string, name: string): void;
  /** Lets something stand in the way of writing to a cell. */
  hinder(address: string, hindrance: Hindrance): void;
  /** Defines a name, as formulas write it. */
  define(name: string, formula: string): void;
  /** What a formula comes to, for cells that are calculated again and formulas that are written; rows where it spills. */
  calculates: ((cell: Pick<FormulaCell, "address" | "formula">) => CellValue | Table) | undefined;
  /** Whether cells are only marked to be calculated again. */
  isManual: boolean;
  /** The cells that were calculated again, in order. */
  readonly recalculated: readonly string[];
  /** What the person's keyboard has for decimals. */
  decimal: string;
  /** How often it was written to. */
  readonly writes: number;
  readonly listeners: number;
}

export type Table = readonly (readonly CellValue[])[];

export interface MemoryCell {
  readonly formula?: string;
  readonly value?: CellValue;
  readonly text?: string;
  readonly numberFormat?: string;
  readonly spilledFrom?: string;
}

const blank: Required<MemoryCell> = {
  formula: "",
  value: null,
  text: "",
  numberFormat: "General",
  spilledFrom: "",
};

/** As many as Excel has. */
const [ROWS, COLUMNS] = [1_048_576, 16_384];
/** Cells whose formulas are read at a time. */
const PIECE = 1_000;

export function memoryWorkbook(
  given: Readonly<Record<string, MemoryCell>> = {},
  selected = "Model!A1",
): MemoryWorkbook {
  const cells = new Map(Object.entries(given).map(([address, cell]) => [address, { ...blank, ...cell }]));
  const sheets = new Set([...cells.keys(), selected].map(sheetOf));
  const locked = new Set<string>();
  const hidden = new Set<string>();
  const obstacles: { readonly area: string; readonly obstacle: Obstacle }[] = [];
  const listeners = new Set<() => void>();
  const defined = new Map<string, string>();
  const recalculated: string[] = [];
  const hindered = new Map<string, Hindrance>();
  let current = selected;
  let alsoSelected: readonly string[] = [];
  let writes = 0;

  const at = (address: string) => cells.get(address) ?? blank;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const put = (address: string, cell: MemoryCell) => {
    cells.set(address, { ...at(address), ...cell });
    sheets.add(sheetOf(address));
    tell();
  };
  const select = (address: string, ...areas: readonly string[]) => {
    current = address;
    alsoSelected = areas.map((area) => onSheetOf(area, address));
    tell();
  };
  const spills = memorySpills(at, put);
  /** Calculates a formula that was written or is to be calculated again. */
  const calculate = (address: string, formula: string) => {
    if (formula === "" || memory.calculates === undefined) return;
    spills.show(address, memory.calculates({ address, formula }));
  };
  const knownSheet = (address: string) => {
    const sheet = sheetOf(onSheetOf(address, current));
    if (!sheets.has(sheet)) throw new Error(`There is no sheet named "${sheet}".`);
    return sheet;
  };
  const areaCell = (address: string): AreaCell => {
    const { formula, value, numberFormat } = at(address);
    return { address, formula, value, numberFormat };
  };

  const obstaclesIn = (sheet: string, area: string) =>
    obstacles.filter((one) => sheetOf(one.area) === sheet && overlap(one.area, area));
  const obstacleAt = (address: string): Hindrance | undefined => {
    if (locked.has(sheetOf(address))) return "protected";
    const [met] = obstaclesIn(sheetOf(address), address);
    if (met === undefined) return hindered.get(address);
    return met.obstacle.kind === "table" ? "calculated column" : "merged";
  };

  const memory: MemoryWorkbook = {
    put,
    select,
    at,
    hinder: (address, hindrance) => void hindered.set(address, hindrance),
    sending: memorySending({
      cells,
      sheets,
      defined,
      selected: () => [current, ...alsoSelected],
      areaCell,
      sizeAt: spills.sizeAt,
      obstacleAt,
      write(address, cell) {
        writes += 1;
        if (at(address).formula !== "") spills.clear(address);
        put(address, { text: "", ...cell });
        calculate(address, cell.formula ?? "");
      },
      remove: (address) => void cells.delete(address),
    }),
    protect: (sheet) => void locked.add(sheet),
    hide: (sheet) => void hidden.add(sheet),
    merge: (area) =>
      void obstacles.push({ area, obstacle: { kind: "merged", area: splitAddress(area).cell } }),
    makeTable: (area, name) => void obstacles.push({ area, obstacle: { kind: "table", name } }),
    define: (name, formula) => void defined.set(name, formula),
    calculates: undefined,
    isManual: false,
    recalculated,
    decimal: ".",
    get writes() {
      return writes;
    },
    get listeners() {
      return listeners.size;
    },
    selectedCell: async (): Promise<SelectedCell> => {
      const { formula, value, text, spilledFrom } = at(current);
      return { address: current, formula, value, text, ...(spilledFrom !== "" && { spilledFrom }) };
    },
    readCells: async (addresses) =>
      addresses.map((address) => {
        const absolute = onSheetOf(address, current);
        return isCellAddress(address) && sheets.has(sheetOf(absolute)) ? at(absolute).value : "#REF!";
      }),
    onSelection(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    parts: memoryParts(),
    async *formulas(signal) {
      const all = [...cells];
      for (let done = 0; done < all.length && signal?.aborted !== true;) {
        const piece = all.slice(done, done + PIECE);
        done += piece.length;
        const found = piece.filter(([, { formula }]) => formula !== "");
        const read = found.map(([address, { formula, value }]) => ({ address, formula, value }));
        yield { cells: read, done, total: all.length };
      }
    },
    goTo: async (address) => {
      if (!sheets.has(sheetOf(address))) return "gone";
      if (hidden.has(sheetOf(address))) return "hidden";
      select(address);
      return "selected";
    },
    async separators() {
      return separatorsFor(this.decimal);
    },
    readArea: async (first, size): Promise<Area> => {
      const sheet = knownSheet(first);
      const { row, column } = positionOf(first);
      const addressOf = addressesOn(sheet);
      const rows = Array.from({ length: Math.min(size.rows, ROWS - row) }, (_, down) =>
        Array.from({ length: Math.min(size.columns, COLUMNS - column) }, (__, right) =>
          areaCell(addressOf(row + down, column + right)),
        ),
      );
      const whole = areaOf(first, rows.length, rows[0]?.length ?? 1);
      const inTheWay = obstaclesIn(sheet, whole);
      const locks = rows.flat().map((cell) => obstacleAt(cell.address) === "protected");
      const isProtected = locks.includes(true) && (!locks.includes(false) || "partly");
      return { rows, isProtected, obstacles: inTheWay.map(({ obstacle }) => obstacle) };
    },
    names: async () => [...defined].map(([name, formula]) => ({ name, formula })),
    async recalculate(addresses) {
      if (this.isManual) return "marked";
      for (const address of addresses) {
        const { formula } = at(address);
        if (formula === "" || !isCellAddress(address)) continue;
        recalculated.push(address);
        calculate(address, formula);
      }
      return "calculated";
    },
    async writeCells(written) {
      for (const { address } of written) {
        if (!isCellAddress(address)) throw new Error(`"${address}" is not the address of a cell.`);
        if (locked.has(knownSheet(address))) throw new Error("The sheet is protected.");
      }
      writes += 1;
      for (const { address, ...cell } of written) {
        if (cell.formula !== undefined) spills.clear(address);
        put(address, cell);
        calculate(address, cell.formula ?? "");
      }
    },
    addSheet: async (model) => {
      const name = freeSheetName(model.name, [...sheets]);
      const addressOf = addressesOn(name);
      sheets.add(name);
      for (const [address, { content, format }] of Object.entries(model.cells)) {
        const { row, column } = positionOf(address);
        const isFormula = typeof content === "string" && content.startsWith("=");
        const held = isFormula ? { formula: content } : { value: content, text: String(content ?? "") };
        put(addressOf(row, column), { ...held, ...(format !== undefined && { numberFormat: format }) });
      }
      const { row, column } = positionOf(model.selected);
      select(addressOf(row, column));
      return name;
    },
  };
  return memory;
}
