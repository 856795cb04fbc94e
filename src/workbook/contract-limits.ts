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
