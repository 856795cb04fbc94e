import { cells, selected, type Open } from "./contract";

/** What a workbook keeps of the contract whose sheets can be protected and whose calculation can be manual. */
export function keepsToLimits(open: Open): void {
  test("a protected sheet says so, and takes nothing", async () => {
    const workbook = await open({ cells, selected, isProtected: "Model" });
    const area = await workbook.readArea("Model!B5", { rows: 1, columns: 1 });
    expect(area.isProtected).toBe(true);
    await expect(workbook.writeCells([{ address: "Model!B5", formula: "=1" }])).rejects.toBeDefined();
    const after = await workbook.readArea("Model!B5", { rows: 1, columns: 1 });
    expect(after.rows).toMatchObject([[{ formula: "" }]]);
  });

  test("merged cells and tables of the sheet are told of the areas that they touch", async () => {
    const workbook = await open({
      cells,
      selected,
      merged: "Model!D6:E7",
      table: { area: "Model!B8:C9", name: "Sales" },
    });
    const obstacles = async (first: string, rows: number, columns: number) =>
      (await workbook.readArea(first, { rows, columns })).obstacles;
    expect(await obstacles("Model!B4", 2, 2)).toEqual([]);
    expect(await obstacles("Model!B4", 6, 4)).toEqual([
      { kind: "merged", area: "D6:E7" },
      { kind: "table", name: "Sales" },
    ]);
    expect(await obstacles("Model!E7", 1, 1)).toEqual([{ kind: "merged", area: "D6:E7" }]);
    expect(await obstacles("Model!C9", 1, 1)).toEqual([{ kind: "table", name: "Sales" }]);
    expect(await obstacles("'My sheet'!B4", 6, 4)).toEqual([]);
  });

  test("with manual calculation cells are only marked", async () => {
    const workbook = await open({ cells, selected, isManual: true });
    expect(await workbook.recalculate(["Model!C4"])).toBe("marked");
  });
}

/** The same of its blocks of cells. */
export function keepsBlocksToLimits(open: Open): void {
  test("protected sheets and calculated columns stand in the way of blocks, and a protected sheet takes none", async () => {
    const { sending } = await open({
      cells,
      selected,
      isProtected: "My sheet",
      table: { area: "Model!B8:C9", name: "Sales" },
    });
    const blocks = await sending.readBlocks([
      { address: "'My sheet'!A1" },
      { address: "Model!B9" },
      { address: "Model!B4", size: { rows: 6, columns: 1 } },
      { address: "Model!B4" },
    ]);
    const met = ["protected", "calculated column", "calculated column", undefined];
    expect(blocks.map((block) => block?.obstacle)).toEqual(met);
    const block = { values: [[1]], formats: [["0%"]] };
    await expect(sending.writeBlocks([{ address: "'My sheet'!A1", ...block }])).rejects.toBeDefined();
    const [after] = await sending.readBlocks([{ address: "'My sheet'!A1" }]);
    expect(after?.rows).toMatchObject([[{ value: "magnets", numberFormat: "General" }]]);
  });
}
