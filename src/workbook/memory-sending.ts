import { addressesOn, positionOf, splitAddress } from "./address";
import type { DefinedName } from "./calculation";
import type { AreaCell, Size } from "./editing";
import { memoryParts } from "./memory-parts";
import type { MemoryCell } from "./memory-workbook";
import type { BlockToWrite, Sending } from "./sending";
import type { Obstacle } from "./sharing/obstacle";
import type { ReportSheet } from "./sharing/report-sheet";
import { freeSheetName } from "./sheet-name";

/** What a workbook in memory lets itself be read and written by. */
export interface MemoryState {
  readonly cells: ReadonlyMap<string, Required<MemoryCell>>;
  readonly sheets: Set<string>;
  readonly defined: Map<string, DefinedName["formula"]>;
  current(): string;
  areaCell(address: string): AreaCell;
  /** The cells that a formula fills, its own included. */
  sizeAt(address: string): Size;
  obstacleAt(address: string): Obstacle | undefined;
  write(address: string, cell: MemoryCell): void;
  remove(address: string): void;
}

/** The port's `sending` in memory, for tests. */
export function memorySending(state: MemoryState): Sending {
  const { cells, sheets, defined } = state;

  const placesOf = (address: string, { rows, columns }: Size) => {
    const { sheet = "", row, column } = positionOf(address);
    const addressOf = addressesOn(sheet);
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => addressOf(row + down, column + right)),
    );
  };
  const marked = (mark: string) => [...defined.keys()].find((name) => name.endsWith(`!${mark}`));
  const empty = (sheet: string) => {
    for (const address of [...cells.keys()]) if (splitAddress(address).sheet === sheet) state.remove(address);
  };

  function writeBlock({ address, formula, values, formats }: BlockToWrite): void {
    const places = placesOf(address, { rows: values.length, columns: values[0]?.length ?? 0 });
    const all = places.flat();
    for (const place of all) {
      const obstacle = state.obstacleAt(place);
      if (obstacle !== undefined) throw new Error(`${place} cannot be written to: ${obstacle}.`);
    }
    // What was there goes first, so that a formula finds the room to spill.
    places.forEach((row, down) =>
      row.forEach((place, right) => {
        const value = formula === undefined ? (values[down]?.[right] ?? null) : null;
        state.write(place, { formula: "", value, numberFormat: formats[down]?.[right] ?? "General" });
      }),
    );
    if (formula !== undefined) state.write(address, { formula });
  }

  function fillReport(sheet: string, { rows }: ReportSheet): void {
    const addressOf = addressesOn(sheet);
    rows.forEach((row, down) =>
      row.cells.forEach((cell, right) => {
        if (cell === null) return;
        const { content, format = "General" } = cell;
        state.write(addressOf(down, right), { value: content, text: String(content), numberFormat: format });
      }),
    );
  }

  return {
    selectedAreas: async () => [state.current()],
    readBlocks: async (places) =>
      places.map(({ address, size }) => {
        if (!sheets.has(splitAddress(address).sheet ?? "")) return undefined;
        const rows = placesOf(address, size ?? state.sizeAt(address)).map((row) => row.map(state.areaCell));
        const obstacle = rows
          .flat()
          .map((cell) => state.obstacleAt(cell.address))
          .find((found) => found !== undefined);
        return { rows, ...(obstacle !== undefined && { obstacle }) };
      }),
    writeBlocks: async (blocks) => blocks.forEach(writeBlock),
    async *typedIn() {
      const found = [...cells].flatMap(([address, { formula, value, spilledFrom }]) =>
        formula === "" && spilledFrom === "" && value !== null ? [{ address, value }] : [],
      );
      yield { cells: found, done: cells.size, total: cells.size };
    },
    setMarks: async (name, areas) => {
      for (const key of [...defined.keys()]) if (key.endsWith(`!${name}`)) defined.delete(key);
      for (const area of areas) {
        const [first = "", last = first] = splitAddress(area).cell.split(":");
        const sheet = area.slice(0, area.lastIndexOf("!") + 1);
        defined.set(`${sheet}${name}`, `=${sheet}${absolute(first)}:${absolute(last)}`);
      }
    },
    writeReport: async (report, mark) => {
      const known = marked(mark);
      const sheet =
        known === undefined
          ? freeSheetName(report.name, [...sheets])
          : (splitAddress(known).sheet ?? report.name);
      if (known === undefined) {
        const prefix = addressesOn(sheet)(0, 0).slice(0, -"A1".length);
        sheets.add(sheet);
        defined.set(`${prefix}${mark}`, `=${prefix}$A$1`);
      }
      empty(sheet);
      fillReport(sheet, report);
      return sheet;
    },
    removeReport: async (mark) => {
      const known = marked(mark);
      if (known === undefined) return;
      const { sheet = "" } = splitAddress(known);
      empty(sheet);
      sheets.delete(sheet);
      defined.delete(known);
    },
    keptParts: memoryParts(),
  };
}

function absolute(cell: string): string {
  return cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}
