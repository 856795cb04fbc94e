import { addressesOn, positionOf } from "./address";
import type { Size } from "./editing";
import type { MemoryCell, Table } from "./memory-workbook";
import type { CellValue } from "./port";

/** The tables that formulas of a workbook in memory fill. */
export interface MemorySpills {
  /** Shows what a formula comes to, in all cells that it fills. */
  show(address: string, result: CellValue | Table): void;
  /** Takes away what the formula of a cell has spilled. */
  clear(address: string): void;
  sizeAt(address: string): Size;
}

export function memorySpills(
  at: (address: string) => Required<MemoryCell>,
  put: (address: string, cell: MemoryCell) => void,
): MemorySpills {
  const sizes = new Map<string, Size>();
  const single: Size = { rows: 1, columns: 1 };

  function others(
    address: string,
    { rows, columns }: Size,
  ): { place: string; down: number; right: number }[] {
    const { sheet = "", row, column } = positionOf(address);
    const addressOf = addressesOn(sheet);
    return Array.from({ length: rows * columns }, (_, index) => {
      const [down, right] = [Math.floor(index / columns), index % columns];
      return { place: addressOf(row + down, column + right), down, right };
    }).slice(1);
  }

  function clear(address: string): void {
    for (const { place } of others(address, sizes.get(address) ?? single)) {
      if (at(place).spilledFrom === address) put(place, { value: null, spilledFrom: "" });
    }
    sizes.delete(address);
  }

  return {
    clear,
    sizeAt: (address) => sizes.get(address) ?? single,
    show(address, result) {
      clear(address);
      if (!Array.isArray(result)) return put(address, { value: result as CellValue });
      const rows = result as Table;
      const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
      const filled = others(address, size);
      const isTaken = filled.some(({ place }) => at(place).value !== null || at(place).formula !== "");
      if (isTaken) return put(address, { value: "#SPILL!" });
      sizes.set(address, size);
      put(address, { value: rows[0]?.[0] ?? null });
      for (const { place, down, right } of filled) {
        put(place, { value: rows[down]?.[right] ?? null, spilledFrom: address });
      }
    },
  };
}
