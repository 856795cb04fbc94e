import { excelInBrowser } from "./excel/in-browser";

/** What Excel refuses, and what this one does not know. */
const openExcel = excelInBrowser();

test("errors are those of Excel, with their place", async () => {
  const excel = await openExcel();
  excel.sheet.protect("Sheet1");
  const errors = await excel.run(async () => {
    const attempts: ((context: Excel.RequestContext) => void)[] = [
      ({ workbook }) => workbook.worksheets.getItem("Gone").load("name"),
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().getRange("no address").load("values"),
      ({ workbook }) => (workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x"]]),
      ({ workbook }) => (workbook.worksheets.add("Free").getRange("A1:B2").values = [[1]]),
      ({ workbook }) => (workbook.worksheets.getItem("Free").getRange("A1").formulas = [["=1+*2"]]),
    ];
    const found: unknown[] = [];
    for (const attempt of attempts) {
      await Excel.run(async (context) => {
        attempt(context);
        await context.sync();
      }).catch((error: OfficeExtension.Error) => found.push([error.code, error.debugInfo.errorLocation]));
    }
    return found;
  });
  expect(errors).toEqual([
    ["ItemNotFound", "WorksheetCollection.getItem"],
    ["InvalidArgument", "Worksheet.getRange"],
    ["AccessDenied", "Range.values"],
    ["InvalidArgument", "Range.values"],
    ["InvalidArgument", "Range.formulas"],
  ]);
});

test("what is not emulated fails for the script and is named at the end of the test", async () => {
  const excel = await openExcel();
  const code = await excel.run(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.load("count");
      await context.sync();
    }).catch(({ code }: OfficeExtension.Error) => code),
  );
  expect(code).toBe("NotImplemented");
  const open = [...excel.unknown];
  await expect(excel.close()).rejects.toThrow("Worksheet.Charts");
  expect(excel.unknown.splice(0)).toEqual(open);
});

test("a hidden sheet is read and written, but not shown, and one sheet always stays visible", async () => {
  const excel = await openExcel();
  excel.sheet.addSheet("Inputs");
  excel.sheet.type("Inputs!A1", '=RE.SHARE("magnets","China")');
  await excel.calculated();
  excel.sheet.hide("Inputs");
  const found = await excel.run(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const hidden = worksheets.getItem("Inputs").load("visibility");
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      const cell = hidden.getRange("A1").load("values");
      hidden.getRange("A2").values = [[1]];
      await context.sync();
      const outcome = (attempt: () => void) => {
        attempt();
        return context.sync().then(
          () => "done",
          ({ code }: OfficeExtension.Error) => code,
        );
      };
      return {
        sheet: [hidden.visibility, cell.values, all.value, visible.value],
        outcomes: [
          await outcome(() => hidden.activate()),
          await outcome(() => hidden.getRange("A1").select()),
          await outcome(() => (worksheets.getItem("Sheet1").visibility = "Hidden")),
          await outcome(() => worksheets.getItem("Sheet1").delete()),
        ],
      };
    }),
  );
  expect(found.sheet).toEqual(["Hidden", [[0.9]], 2, 1]);
  expect(new Set(found.outcomes)).toEqual(new Set(["InvalidOperation"]));
  expect(excel.sheet.cell("Inputs!A2").value).toBe(1);
});
