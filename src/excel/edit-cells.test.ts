import { keepsTheContract, type Open } from "../workbook/contract";
import { keepsToLimits } from "../workbook/contract-limits";
import type { MemoryCell } from "../workbook/memory-workbook";
import { excelWorkbook } from "./excel-workbook";
import type { CellShown } from "./fake-cells";
import { openExcel } from "./fake-excel";

const shown = ({ formula, value, text = "", numberFormat }: MemoryCell): CellShown => ({
  value: value ?? "",
  text,
  ...(formula !== undefined && { formula }),
  ...(numberFormat !== undefined && { numberFormat }),
});

const open: Open = async ({ cells, ...given }) => {
  const inExcel = Object.entries(cells).map(([address, cell]) => [address, shown(cell)] as const);
  openExcel({ ...given, cells: Object.fromEntries(inExcel) });
  return excelWorkbook();
};

keepsTheContract(open);
keepsToLimits(open);

const written = [
  { address: "Sheet1!B4", formula: '=RE.TOP("magnets")' },
  { address: "Sheet1!C4", numberFormat: "0%" },
  { address: "Sheet1!C5", numberFormat: "0%" },
];

test.each([true, false])(
  "what is written is one step to undo, merging steps or not: %s",
  async (mergesUndo) => {
    const excel = openExcel({ cells: {}, selected: "Sheet1!B4", mergesUndo });
    await excelWorkbook().writeCells(written);
    expect(excel.steps()).toBe(1);
    expect(excel.syncs()).toBe(1);
  },
);

test("beyond the edge of the sheet there are no cells", async () => {
  openExcel({ cells: {}, selected: "Sheet1!A1" });
  const { rows } = await excelWorkbook().readArea("Sheet1!XFD1048576", { rows: 3, columns: 3 });
  expect(rows).toMatchObject([[{ address: "Sheet1!XFD1048576" }]]);
});

test("where the decimal sign is a comma, a semicolon stands between arguments", async () => {
  openExcel({ cells: {}, selected: "Sheet1!A1", decimalSeparator: "," });
  expect(await excelWorkbook().separators()).toEqual({ decimal: ",", list: ";" });
});

test("an Excel that does not tell which cells are merged is not asked", async () => {
  openExcel({ cells: {}, selected: "Sheet1!A1", merged: "Sheet1!A1:B2", tellsMerged: false });
  const { obstacles } = await excelWorkbook().readArea("Sheet1!A1", { rows: 3, columns: 3 });
  expect(obstacles).toEqual([]);
});

test("a comma in the name of a sheet parts no areas", async () => {
  openExcel({ cells: {}, selected: "'A1, B2'!A1", merged: "'A1, B2'!A1:B2" });
  const { obstacles } = await excelWorkbook().readArea("'A1, B2'!A1", { rows: 3, columns: 3 });
  expect(obstacles).toEqual([{ kind: "merged", area: "A1:B2" }]);
});
