/** @jest-environment node */
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { exampleWorkbook } from "../scripts/example/example";
import { NAMESPACE } from "../src/workbook/carried/envelope";
import { exampleModel } from "../src/workbook/example-model";
import { excelInBrowser } from "./excel/in-browser";

/** The example workbook in Excel: its cells and what it carries, on Microsoft's own office.js. */
const openExcel = excelInBrowser();

/** The reader takes numbers in a date's format for dates. */
function serial(value: ExcelJS.CellValue): ExcelJS.CellValue {
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
}

test("every cell that is calculated anew shows exactly what the file says", async () => {
  const bytes = await exampleWorkbook();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const file = workbook.getWorksheet(exampleModel.name) as ExcelJS.Worksheet;
  const xmlParts = Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
    path.startsWith("customXml/item") && strFromU8(part).includes(`xmlns="${NAMESPACE}"`)
      ? [strFromU8(part)]
      : [],
  );
  expect(xmlParts).toHaveLength(1);

  const excel = await openExcel({ xmlParts, network: "offline" });
  // What a formula fills comes from the formula.
  for (const [address, { content }] of Object.entries(exampleModel.cells)) {
    const { formula, value } = file.getCell(address);
    const stored = formula === undefined ? serial(value) : `=${formula.replaceAll("_xldudf_RE_", "RE.")}`;
    if (content !== null) excel.sheet.type(address, stored);
  }
  await excel.calculated();
  expect(excel.functions.calls.size).toBeGreaterThan(4);

  let compared = 0;
  file.eachRow((row) =>
    row.eachCell(({ address, isMerged, master, result, value }) => {
      if (isMerged && master.address !== address) return;
      expect([address, excel.sheet.cell(address).value]).toEqual([address, serial(result ?? value) ?? ""]);
      compared += 1;
    }),
  );
  expect(compared).toBeGreaterThan(90);
});
