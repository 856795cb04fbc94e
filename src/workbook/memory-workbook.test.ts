import { keepsTheContract, type Open } from "./contract";
import { keepsBlocksToLimits, keepsToLimits } from "./contract-limits";
import { keepsToReports } from "./contract-reports";
import { keepsToSending } from "./contract-sending";
import { keepsToSheets } from "./contract-sheets";
import { keepsToWriting } from "./contract-writing";
import { memoryWorkbook } from "./memory-workbook";
import { exampleModel } from "./example-model";

const open: Open = async ({
  cells,
  selected,
  alsoSelected = [],
  tables = {},
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
  workbook.calculates = ({ formula }) => tables[formula] ?? null;
  await workbook.recalculate(Object.keys(cells).filter((address) => workbook.at(address).formula in tables));
  workbook.isManual = isManual;
  workbook.select(selected, ...alsoSelected);
  if (isProtected !== undefined) workbook.protect(isProtected);
  if (isHidden !== undefined) workbook.hide(isHidden);
  return workbook;
};

keepsTheContract(open);
keepsToLimits(open);
keepsBlocksToLimits(open);
keepsToSheets(open);
keepsToSending(open);
keepsToWriting(open);
keepsToReports(open);

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
