import { addressesOn, positionOf, sheetOf, splitAddress } from "./address";
import type { DefinedName } from "./calculation";
import type { AreaCell, Size } from "./editing";
import { memoryParts } from "./memory-parts";
import { memoryReports } from "./memory-reports";
import type { MemoryCell } from "./memory-workbook";
import type { BlockToWrite, Sending } from "./sending";
import type { Obstacle } from "./sharing/obstacle";

/** What a workbook in memory lets itself be read and written by. */
export interface MemoryState {
  readonly cells: ReadonlyMap<string, Required<MemoryCell>>;
  readonly sheets: Set<string>;
  readonly defined: Map<string, DefinedName["formula"]>;
  /** The selected cell, and areas along with it. */
  selected(): readonly string[];
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
  const isThere = (address: string) => sheets.has(sheetOf(address));

  /** A test need not say how a number is shown. */
  function textAt(address: string): string {
    const { text = "", value = null } = cells.get(address) ?? {};
    return text === "" ? String(value ?? "") : text;
  }

  function writeBlock({ address, formula, values, formats }: BlockToWrite): void {
    const places = placesOf(address, { rows: values.length, columns: values[0]?.length ?? 0 });
    if (!isThere(address)) throw new Error(`There is no sheet for ${address}.`);
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

  return {
    selectedAreas: async () => state.selected(),
    readBlocks: async (places) =>
      places.map(({ address, size }) => {
        if (!isThere(address)) return undefined;
        const rows = placesOf(address, size ?? state.sizeAt(address)).map((row) => row.map(state.areaCell));
        const obstacle = rows
          .flat()
          .map((cell) => state.obstacleAt(cell.address))
          .find((found) => found !== undefined);
        return { rows, ...(obstacle !== undefined && { obstacle }) };
      }),
    readTexts: async (addresses) => addresses.map(textAt),
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
        if (!isThere(area)) continue;
        const sheet = area.slice(0, area.lastIndexOf("!") + 1);
        defined.set(`${sheet}${name}`, `=${sheet}${absolute(splitAddress(area).cell)}`);
      }
    },
    ...memoryReports(state),
    keptParts: memoryParts(),
  };
}

function absolute(cells: string): string {
  return cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
