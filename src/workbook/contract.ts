import type { DefinedName } from "./calculation";
import type { MemoryCell, Table } from "./memory-workbook";
import type { Workbook } from "./port";

/** A workbook as a test wants it: these cells, one of them selected. */
export interface Given {
  readonly cells: Readonly<Record<string, MemoryCell>>;
  readonly selected: string;
  /** Areas of the same sheet that are selected along with that cell: "D4:E5". */
  readonly alsoSelected?: readonly string[];
  /** What formulas come to that fill more than their cell, for a workbook that does not calculate by itself. */
  readonly tables?: Readonly<Record<string, Table>>;
  /** The name of a sheet, here and next. */
  readonly isProtected?: string;
  readonly isHidden?: string;
  /** An area of cells that are merged: "Model!B4:C6". */
  readonly merged?: string;
  /** A table of the spreadsheet's own. */
  readonly table?: { readonly area: string; readonly name: string };
  readonly names?: readonly DefinedName[];
  /** Whether the person has calculation on manual. */
  readonly isManual?: boolean;
}

/** What the contract is about: how the selection is followed is each spreadsheet's own. */
export type Contracted = Omit<Workbook, "onSelection" | "cards">;

/** Several of its spreadsheets answer in their own time what our functions come to: the cells of the contract call none. */
export type Open = (given: Given) => Promise<Contracted>;

export const cells = {
  "Model!B4": { value: 0.9, text: "90%", numberFormat: "0%" },
  "Model!C4": { formula: "=B4*2", value: 1.8, text: "1.8" },
  "'My sheet'!A1": { value: "magnets", text: "magnets" },
};
export const selected = "Model!B4";

/** What every workbook keeps of what the port promises, whichever spreadsheet holds it. */
export function keepsTheContract(open: Open): void {
  test("an area is read row by row with what is in its cells", async () => {
    const workbook = await open({ cells, selected });
    const { rows, isProtected } = await workbook.readArea("Model!B4", { rows: 2, columns: 2 });
    expect(isProtected).toBe(false);
    expect(rows).toEqual([
      [
        { address: "Model!B4", formula: "", value: 0.9, numberFormat: "0%" },
        { address: "Model!C4", formula: "=B4*2", value: 1.8, numberFormat: "General" },
      ],
      [
        { address: "Model!B5", formula: "", value: null, numberFormat: "General" },
        { address: "Model!C5", formula: "", value: null, numberFormat: "General" },
      ],
    ]);
  });

  test("an area on another sheet is read by the name of that sheet", async () => {
    const workbook = await open({ cells, selected });
    const { rows } = await workbook.readArea("'My sheet'!A1", { rows: 1, columns: 1 });
    expect(rows).toMatchObject([[{ address: "'My sheet'!A1", value: "magnets" }]]);
  });

  test("an area on a sheet that is no more is refused", async () => {
    const workbook = await open({ cells, selected });
    await expect(workbook.readArea("Gone!A1", { rows: 1, columns: 1 })).rejects.toThrow("sheet");
  });

  test("a formula is written, and its neighbours stay", async () => {
    const workbook = await open({ cells, selected });
    const formula = "=B4*3";
    await workbook.writeCells([{ address: "Model!B5", formula, numberFormat: "0%" }]);
    const { rows } = await workbook.readArea("Model!B4", { rows: 2, columns: 2 });
    expect(rows).toMatchObject([
      [{ value: 0.9 }, { formula: "=B4*2" }],
      [
        { formula, numberFormat: "0%" },
        { formula: "", value: null },
      ],
    ]);
  });

  test("a cell keeps its formula where only a number format is written, and the other way round", async () => {
    const workbook = await open({ cells, selected });
    await workbook.writeCells([
      { address: "Model!C4", numberFormat: "0.00" },
      { address: "Model!B4", formula: "=1+1" },
    ]);
    const { rows } = await workbook.readArea("Model!B4", { rows: 1, columns: 2 });
    expect(rows).toMatchObject([
      [
        { formula: "=1+1", numberFormat: "0%" },
        { formula: "=B4*2", numberFormat: "0.00" },
      ],
    ]);
  });

  test("cells of several sheets are written together", async () => {
    const workbook = await open({ cells, selected });
    await workbook.writeCells([
      { address: "Model!D4", formula: "=1" },
      { address: "'My sheet'!B2", formula: "=2" },
    ]);
    const { rows } = await workbook.readArea("'My sheet'!B2", { rows: 1, columns: 1 });
    expect(rows).toMatchObject([[{ formula: "=2" }]]);
  });

  test("what is written is read back as the selected cell", async () => {
    const workbook = await open({ cells, selected });
    await workbook.writeCells([{ address: "Model!B4", formula: "=1+2" }]);
    expect(await workbook.selectedCell()).toMatchObject({ address: "Model!B4", formula: "=1+2" });
  });

  test("the separators of English are a point and a comma", async () => {
    const workbook = await open({ cells, selected });
    expect(await workbook.separators()).toEqual({ decimal: ".", list: "," });
  });

  test("names of the workbook and of its sheets are read as formulas write them", async () => {
    const names = [
      { name: "Market", formula: "=Model!$B$4" },
      { name: "'My sheet'!Base_year", formula: "=2024" },
    ];
    const workbook = await open({ cells, selected, names });
    const read = await workbook.names();
    expect([...read].sort((one, other) => (one.name > other.name ? 1 : -1))).toEqual([names[1], names[0]]);
  });

  test("cells are calculated again, and those of a sheet that is gone are left out", async () => {
    const workbook = await open({ cells, selected });
    expect(await workbook.recalculate(["Model!C4", "Gone!A1"])).toBe("calculated");
    const { rows } = await workbook.readArea("Model!C4", { rows: 1, columns: 1 });
    expect(rows).toMatchObject([[{ formula: "=B4*2" }]]);
  });

  test("what is the address of no cell is left out of a calculation, read as a broken reference, and not written", async () => {
    const workbook = await open({ cells, selected });
    const none = ["nonsense", "Model!nonsense", "Model!B4:C5", "Model!A0", "Model!A9999999", "Gone!A1", ""];
    expect(await workbook.recalculate(["Model!C4", ...none])).toBe("calculated");
    const [value, ...others] = await workbook.readCells(["Model!B4", ...none]);
    expect(value).toBe(0.9);
    expect(others).toEqual(none.map(() => "#REF!"));
    await expect(workbook.writeCells([{ address: "Model!nonsense", formula: "=1" }])).rejects.toBeDefined();
  });

  const written = '<workbook xmlns="urn:rare-earth-figures:workbook" format="1">{}</workbook>';

  test("a part is kept as it was written, and read again by its id", async () => {
    const { parts } = await open({ cells, selected });
    expect(await parts.read()).toEqual([]);
    const [part, ...others] = await parts.replace([], [written]);
    expect(part).toEqual({ id: expect.any(String), xml: written });
    expect(others).toEqual([]);
    expect(await parts.read()).toEqual([part]);
  });

  test("a part takes the place of those that are named, and no other’s", async () => {
    const { parts } = await open({ cells, selected });
    const [one] = await parts.replace([], [written]);
    const two = (await parts.replace([], [written])).find(({ id }) => id !== one?.id);
    if (one === undefined || two === undefined) throw new Error("Two parts were written.");
    const held = await parts.replace([one.id, "no such part"], [written.replace("{}", '{"a":1}')]);
    expect(held.map(({ xml }) => xml).sort()).toEqual([written.replace("{}", '{"a":1}'), written].sort());
    expect(held).toContainEqual(two);
    expect(await parts.read()).toEqual(held);
  });

  test("several parts take the place of one, and none that of several", async () => {
    const { parts } = await open({ cells, selected });
    const old = (await parts.replace([], [written])).map(({ id }) => id);
    const added = [1, 2].map((number) => written.replace("{}", `{"a":${String(number)}}`));
    const held = await parts.replace(old, added);
    expect(held.map(({ xml }) => xml).sort()).toEqual(added);
    const ids = held.map(({ id }) => id);
    expect(await parts.replace(ids, [])).toEqual([]);
    expect(await parts.read()).toEqual([]);
  });
}
