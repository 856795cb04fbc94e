import { excelWorkbook } from "./excel-workbook";
import { openExcel } from "./fake-excel";

test("cells below each other are marked as one range, and those of a sheet that is gone not at all", async () => {
  const share = { formula: '=RE.SHARE("magnets","China")', value: 0.9, text: "90%" };
  const excel = openExcel({ cells: { "Model!B4": share, "'My sheet'!A1": share }, selected: "Model!A1" });
  await excelWorkbook().recalculate(["Model!B5", "'My sheet'!A1", "Model!B4", "Gone!A1", "Model!C9"]);
  expect([...excel.dirty].sort()).toEqual(
    ["Model!B4, 2 rows", "Model!C9, 1 rows", "'My sheet'!A1, 1 rows"].sort(),
  );
  expect(excel.syncs()).toBe(2);
});
