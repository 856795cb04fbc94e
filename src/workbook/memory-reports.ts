import { addressesOn, positionOf, splitAddress } from "./address";
import type { MemoryState } from "./memory-sending";
import { forEachPaced } from "./pace";
import type { Sending, StandingCell } from "./sending";
import { freeSheetName } from "./sheet-name";

/** Rows read at a time. */
const AT_A_TIME = 500;

/** What the port's `sending` does to whole sheets, in memory. */
export function memoryReports({
  cells,
  sheets,
  defined,
  areaCell,
  write,
  remove,
}: MemoryState): Pick<Sending, "readSheet" | "sheets" | "writeReport" | "removeReport"> {
  const marked = (mark: string) => [...defined.keys()].find((name) => name.endsWith(`!${mark}`));

  /** The addresses of a sheet that have been written to. */
  async function touched(sheet: string): Promise<string[]> {
    const found: string[] = [];
    const prefix = addressesOn(sheet)(0, 0).slice(0, -"A1".length);
    await forEachPaced(cells.keys(), (address) => {
      if (address.startsWith(prefix)) found.push(address);
    });
    return found;
  }

  const empty = async (sheet: string) => forEachPaced(await touched(sheet), remove);

  function standing(address: string): StandingCell {
    const { formula, value, numberFormat } = areaCell(address);
    return { formula, value, numberFormat };
  }

  return {
    sheets: async () => [...sheets],
    async *readSheet(sheet) {
      let [rows, columns] = [0, 0];
      await forEachPaced(await touched(sheet), (address) => {
        const { formula, value, numberFormat } = areaCell(address);
        if (formula === "" && value === null && numberFormat === "General") return;
        const { row, column } = positionOf(address);
        [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
      });
      const addressOf = addressesOn(sheet);
      for (let top = 0; top < rows; top += AT_A_TIME) {
        yield Array.from({ length: Math.min(AT_A_TIME, rows - top) }, (_, down) =>
          Array.from({ length: columns }, (__, right) => standing(addressOf(top + down, right))),
        );
      }
    },
    async writeReport({ name, rows }, mark) {
      const known = marked(mark);
      const sheet =
        known === undefined ? freeSheetName(name, [...sheets]) : (splitAddress(known).sheet ?? name);
      const addressOf = addressesOn(sheet);
      if (known === undefined) {
        const prefix = addressOf(0, 0).slice(0, -"A1".length);
        sheets.add(sheet);
        defined.set(`${prefix}${mark}`, `=${prefix}$A$1`);
      }
      await empty(sheet);
      await forEachPaced(rows.entries(), ([down, row]) =>
        row.cells.forEach((cell, right) => {
          if (cell === null) return;
          const { content, format = "General" } = cell;
          write(addressOf(down, right), { value: content, text: String(content), numberFormat: format });
        }),
      );
      return sheet;
    },
    async removeReport(mark) {
      const known = marked(mark);
      if (known === undefined) return;
      const { sheet = "" } = splitAddress(known);
      await empty(sheet);
      sheets.delete(sheet);
      defined.delete(known);
    },
  };
}
