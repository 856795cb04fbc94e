import { cells, selected, type Open } from "./contract";
import type { StandingCell } from "./sending";

/** A table, a formula that it fills other cells with, and cells around. */
export const spill = "=G4:H5";
export const spilling = {
  ...cells,
  "Model!G4": { value: "China", text: "China" },
  "Model!H4": { value: 0.7, text: "0.7" },
  "Model!G5": { value: "India", text: "India" },
  "Model!H5": { value: 0.1, text: "0.1" },
  "Model!B8": { formula: spill, value: "China", text: "China" },
};
export const tables = {
  [spill]: [
    ["China", 0.7],
    ["India", 0.1],
  ],
};

/** What every workbook keeps of the contract that is looked at before it is sent to others. */
export function keepsToSending(open: Open): void {
  test("the selected cell is an area, and so is each other that is selected", async () => {
    const one = await open({ cells, selected });
    expect(await one.sending.selectedAreas()).toEqual(["Model!B4"]);
    const several = await open({ cells, selected: "'My sheet'!A1", alsoSelected: ["B2:C3", "E5"] });
    const areas = await several.sending.selectedAreas();
    expect([...areas].sort()).toEqual(["'My sheet'!A1", "'My sheet'!B2:C3", "'My sheet'!E5"]);
  });

  test("blocks are read in the order asked for, those of a sheet that is gone as none", async () => {
    const { sending } = await open({ cells, selected });
    const blocks = await sending.readBlocks([
      { address: "'My sheet'!A1" },
      { address: "Gone!A1" },
      { address: "Model!B4", size: { rows: 2, columns: 2 } },
      { address: "Gone!A1", size: { rows: 2, columns: 2 } },
      { address: "Model!C4", size: { rows: 1, columns: 1 } },
      { address: "Model!B4" },
    ]);
    const [magnets, share, double] = [
      { address: "'My sheet'!A1", formula: "", value: "magnets", numberFormat: "General" },
      { address: "Model!B4", formula: "", value: 0.9, numberFormat: "0%" },
      { address: "Model!C4", formula: "=B4*2", value: 1.8, numberFormat: "General" },
    ];
    const blank = (address: string) => ({ address, formula: "", value: null, numberFormat: "General" });
    expect(blocks).toEqual([
      { rows: [[magnets]] },
      undefined,
      {
        rows: [
          [share, double],
          [blank("Model!B5"), blank("Model!C5")],
        ],
      },
      undefined,
      { rows: [[double]] },
      { rows: [[share]] },
    ]);
  });

  test("what cells show is read as the sheet writes it, on whichever sheet they are", async () => {
    const { sending } = await open({ cells: spilling, selected, tables });
    const asked = ["'My sheet'!A1", "Model!B4", "Gone!A1", "Model!B5", "Model!C9", "Model!C4"];
    expect(await sending.readTexts(asked)).toEqual(["magnets", "90%", "", "", "0.1", "1.8"]);
    expect(await sending.readTexts([])).toEqual([]);
  });

  test("a formula that fills several cells is read with all of them, and as its cell alone where that is asked", async () => {
    const { sending } = await open({ cells: spilling, selected, tables });
    const [whole, alone, filled] = await sending.readBlocks([
      { address: "Model!B8" },
      { address: "Model!B8", size: { rows: 1, columns: 1 } },
      { address: "Model!C9" },
    ]);
    expect(whole?.rows).toMatchObject([
      [
        { address: "Model!B8", formula: spill, value: "China" },
        { address: "Model!C8", formula: "", value: 0.7 },
      ],
      [
        { address: "Model!B9", formula: "", value: "India" },
        { address: "Model!C9", formula: "", value: 0.1 },
      ],
    ]);
    expect(alone?.rows).toMatchObject([[{ address: "Model!B8", formula: spill }]]);
    expect(filled?.rows).toMatchObject([[{ address: "Model!C9", formula: "", value: 0.1 }]]);
  });

  test("merged cells stand in the way of the blocks that they touch", async () => {
    const { sending } = await open({ cells, selected, merged: "Model!D6:E7" });
    const blocks = await sending.readBlocks([
      { address: "Model!B4" },
      { address: "Model!D6" },
      { address: "Model!E7" },
      { address: "Model!C5", size: { rows: 2, columns: 2 } },
      { address: "Model!B4", size: { rows: 2, columns: 2 } },
      { address: "'My sheet'!D6" },
    ]);
    const met = [undefined, "merged", "merged", "merged", undefined, undefined];
    expect(blocks.map((block) => block?.obstacle)).toEqual(met);
  });

  test("the sheets are named in their order, and each is read row by row from its first cell on", async () => {
    const { sending } = await open({ cells, selected, isHidden: "My sheet" });
    const named = await sending.sheets();
    expect(named.filter((name) => name === "Model" || name === "My sheet")).toEqual(["Model", "My sheet"]);
    const read = async (sheet: string) => {
      const rows: StandingCell[][] = [];
      for await (const piece of sending.readSheet(sheet)) rows.push(...piece.map((row) => [...row]));
      return rows;
    };
    const blank = { formula: "", value: null, numberFormat: "General" };
    expect(await read("Model")).toEqual([
      [blank, blank, blank],
      [blank, blank, blank],
      [blank, blank, blank],
      [
        blank,
        { formula: "", value: 0.9, numberFormat: "0%" },
        { formula: "=B4*2", value: 1.8, numberFormat: "General" },
      ],
    ]);
    expect(await read("My sheet")).toEqual([[{ ...blank, value: "magnets" }]]);
    expect(await read("Gone")).toEqual([]);
  });

  test("what was typed in is found on every sheet, and neither formulas nor what they fill", async () => {
    const given = {
      ...spilling,
      // Dressed for what is filled into it.
      "Model!C9": { value: null, numberFormat: "0%" },
      "'My sheet'!C2": { value: true },
      "'My sheet'!C3": { formula: "=1+2", value: 3 },
    };
    const { sending } = await open({ cells: given, selected, tables, isHidden: "My sheet" });
    const pieces = [];
    for await (const piece of sending.typedIn()) pieces.push(piece);
    const found = pieces.flatMap((piece) => piece.cells.map(({ address, value }) => [address, value]));
    expect(Object.fromEntries(found)).toEqual({
      "Model!B4": 0.9,
      "'My sheet'!A1": "magnets",
      "Model!G4": "China",
      "Model!H4": 0.7,
      "Model!G5": "India",
      "Model!H5": 0.1,
      "'My sheet'!C2": true,
    });
    expect(found).toHaveLength(7);
    expect(pieces.at(-1)?.done).toBe(pieces.at(-1)?.total);
  });
}
