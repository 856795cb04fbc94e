import { cells, selected, type Open } from "./contract";
import type { FormulaPiece } from "./port";
import type { SheetModel } from "./sheet-model";

const model: SheetModel = {
  name: "Extra",
  columnWidths: [200, 80],
  rowHeights: {},
  cells: {
    A1: { content: "Battery packs", look: "title" },
    B2: { content: 40, look: "input", format: "#,##0" },
    B3: { content: "=B2*2", look: "calculation", format: "0.00" },
  },
  merged: [],
  selected: "B3",
};

/** What a workbook keeps of the contract across its sheets: reading, going, adding, and every formula in it. */
export function keepsToSheets(open: Open): void {
  test("single cells are read by address, a blank one as null, one of a sheet that is gone as #REF!", async () => {
    const workbook = await open({ cells, selected });
    expect(await workbook.readCells(["B4", "'My sheet'!A1", "Model!Z9", "Gone!A1"])).toEqual([
      0.9,
      "magnets",
      null,
      "#REF!",
    ]);
  });

  test("one goes to a cell of another sheet, and to none that is gone", async () => {
    const workbook = await open({ cells, selected });
    expect(await workbook.goTo("'My sheet'!B7")).toBe("selected");
    expect((await workbook.selectedCell()).address).toBe("'My sheet'!B7");
    expect(await workbook.goTo("Gone!A1")).toBe("gone");
    expect((await workbook.selectedCell()).address).toBe("'My sheet'!B7");
  });

  test("a hidden sheet stays hidden", async () => {
    const workbook = await open({ cells, selected, isHidden: "My sheet" });
    expect(await workbook.goTo("'My sheet'!A1")).toBe("hidden");
    expect((await workbook.selectedCell()).address).toBe(selected);
  });

  test("a sheet is added with what is in its cells, and shown", async () => {
    const workbook = await open({ cells, selected });
    expect(await workbook.addSheet(model)).toBe("Extra");
    expect(await workbook.selectedCell()).toMatchObject({ address: "Extra!B3", formula: "=B2*2" });
    const { rows } = await workbook.readArea("Extra!A1", { rows: 3, columns: 2 });
    expect(rows.flat().filter(({ value, formula }) => value !== null || formula !== "")).toMatchObject([
      { address: "Extra!A1", value: "Battery packs" },
      { address: "Extra!B2", value: 40, numberFormat: "#,##0" },
      { address: "Extra!B3", formula: "=B2*2", numberFormat: "0.00" },
    ]);
  });

  test("a sheet that is added never takes the name of another one", async () => {
    const workbook = await open({ cells, selected });
    const names = [await workbook.addSheet(model), await workbook.addSheet(model)];
    expect(names).toEqual(["Extra", "Extra 2"]);
    expect(await workbook.readCells(["Extra!B2", "'Extra 2'!B2"])).toEqual([40, 40]);
  });

  test("every formula is found once, those of a hidden sheet as well", async () => {
    const secret = { formula: "=1+2", value: 3, text: "3" };
    const given = { ...cells, "'My sheet'!C2": secret };
    const workbook = await open({ cells: given, selected, isHidden: "My sheet" });
    const pieces: FormulaPiece[] = [];
    for await (const piece of workbook.formulas()) pieces.push(piece);
    const found = pieces.flatMap((piece) => piece.cells);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ address: "Model!C4", formula: "=B4*2", value: 1.8 });
    expect(found).toContainEqual({ address: "'My sheet'!C2", formula: "=1+2", value: 3 });
    const last = pieces.at(-1);
    expect(last?.done).toBe(last?.total);
  });
}
