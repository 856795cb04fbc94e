import { keepsTheContract, type Open } from "./contract";
import { keepsToLimits } from "./contract-limits";
import { keepsToSheets } from "./contract-sheets";
import { memoryWorkbook } from "./memory-workbook";
import { exampleModel } from "./example-model";

const open: Open = async ({
  cells,
  selected,
  isProtected,
  isHidden,
  names = [],
  isManual = false,
  ...given
}) => {
  const workbook = memoryWorkbook(cells, selected);
  if (given.merged !== undefined) workbook.merge(given.merged);
  if (given.table !== undefined) workbook.makeTable(given.table.area, given.table.name);
  for (const { name, formula } of names) workbook.define(name, formula);
  workbook.isManual = isManual;
  if (isProtected !== undefined) workbook.protect(isProtected);
  if (isHidden !== undefined) workbook.hide(isHidden);
  return workbook;
};

keepsTheContract(open);
keepsToLimits(open);
keepsToSheets(open);

test("beyond the edge of the sheet there are no cells", async () => {
  const { rows } = await memoryWorkbook().readArea("Model!XFC1048575", { rows: 10, columns: 3 });
  expect(rows.map((row) => row.map(({ address }) => address))).toEqual([
    ["Model!XFC1048575", "Model!XFD1048575"],
    ["Model!XFC1048576", "Model!XFD1048576"],
  ]);
});

test("a sheet never takes the name of another one", async () => {
  const workbook = memoryWorkbook({ "example!A1": { value: 1 } });
  expect(await workbook.addSheet(exampleModel)).toBe("Example 2");
  expect(await workbook.addSheet(exampleModel)).toBe("Example 3");
  expect(workbook.at("example!A1").value).toBe(1);
  expect(workbook.at("'Example 3'!A1").value).toBe("Battery packs outside China: cost and supply risk");
  expect((await workbook.selectedCell()).address).toBe("'Example 3'!C12");
});
