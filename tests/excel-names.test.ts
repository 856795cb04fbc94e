import { excelInBrowser } from "./excel/in-browser";

/** Names and tables lead to cells, for scripts and in formulas. */
const openExcel = excelInBrowser();

test("names belong to the workbook or to a sheet, and stand for cells or constants", async () => {
  const excel = await openExcel();
  excel.sheet.type("A1", [["China"], ["India"]]);
  excel.sheet.addSheet("Model");
  const names = await excel.run(() =>
    Excel.run(async ({ workbook }) => {
      const [sheet, model] = ["Sheet1", "Model"].map((name) => workbook.worksheets.getItem(name));
      if (sheet === undefined || model === undefined) return [];
      workbook.names.add("Market", sheet.getRange("A1"));
      workbook.names.add("Rate", "=0.5");
      workbook.names.add("Product", "magnets");
      model.names.add("Market", sheet.getRange("A2"));
      const listed = [workbook.names.load(), model.names.load()];
      await workbook.context.sync();
      return listed.flatMap(({ items }) =>
        items.map(({ name, scope, type, value, formula }) => [name, scope, type, value as unknown, formula]),
      );
    }),
  );
  expect(names).toEqual([
    ["Market", "Workbook", "Range", "Sheet1!$A$1", "=Sheet1!$A$1"],
    ["Rate", "Workbook", "Double", 0.5, "=0.5"],
    ["Product", "Workbook", "String", "magnets", '="magnets"'],
    ["Market", "Worksheet", "Range", "Sheet1!$A$2", "=Sheet1!$A$2"],
  ]);
  const call = "=RE.COSTPREMIUM(Market)";
  excel.sheet.type("Sheet1!C1", [["=RE.SHARE(Product,Market)*Rate"], ["=Model!Market"], ["=Nothing"]]);
  excel.sheet.type("Model!C1", [[call], ["=Rate*2"]]);
  await excel.calculated();
  expect(excel.sheet.values("Sheet1!C1:C3")).toEqual([[0.45], ["India"], ["#NAME?"]]);
  expect(excel.sheet.values("Model!C1:C2")).toEqual([[0.25], [1]]);
});

test("a name has one meaning, can be given another, and is refused where it is none", async () => {
  const excel = await openExcel();
  excel.sheet.type("A1", [[1], [2], ["=Count*10"]]);
  const outcomes = await excel.run(() =>
    Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      const outcome = (attempt: () => void) => {
        attempt();
        return workbook.context.sync().then(
          () => "done",
          ({ code }: OfficeExtension.Error) => code,
        );
      };
      return [
        await outcome(() => void workbook.names.add("Count", sheet.getRange("A1"))),
        await outcome(() => void workbook.names.add("count", sheet.getRange("A2"))),
        await outcome(() => void workbook.names.add("A1", sheet.getRange("A2"))),
        await outcome(() => void workbook.names.add("two words", sheet.getRange("A2"))),
        await outcome(() => (workbook.names.getItem("Count").formula = "=Sheet1!$A$2")),
      ];
    }),
  );
  expect(outcomes).toEqual(["done", "ItemAlreadyExists", "InvalidArgument", "InvalidArgument", "done"]);
  expect(excel.sheet.cell("A3").value).toBe(20);
});

test("calls stand in the rows of a table and follow its columns", async () => {
  const excel = await openExcel();
  excel.sheet.type("B2", [
    ["country", "share", "twice"],
    ["China", "", ""],
    ["India", "", ""],
  ]);
  const found = await excel.run(() =>
    Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add("B2:D4", true);
      table.name = "Markets";
      const shares = table.columns.getItem("share").getDataBodyRange();
      shares.formulas = [['=RE.SHARE("rare earths",[@country])'], ['=RE.SHARE("rare earths",[@country])']];
      sheet.getRange("D3:D4").formulas = [["=Markets[@share]*2"], ["=Markets[[#This Row],[share]]*2"]];
      sheet.getRange("F1:F3").formulas = [
        ["=SUM(Markets[share])"],
        ["=SUM(Markets[[share]:[twice]])"],
        ["=Markets[[#Headers],[share]]"],
      ];
      const body = table.getDataBodyRange().load("address");
      const columns = table.columns.load("items/name");
      const touched = sheet.getRange("A1:B2").getTables().load("items/name");
      const contained = sheet.getRange("A1:B2").getTables(true).getCount();
      const beside = sheet.getRange("F1").getTables().getCount();
      await workbook.context.sync();
      return [
        body.address,
        columns.items.map(({ name }) => name),
        touched.items.map(({ name }) => name),
        contained.value,
        beside.value,
      ];
    }),
  );
  expect(found).toEqual(["Sheet1!B3:D4", ["country", "share", "twice"], ["Markets"], 0, 0]);
  await excel.calculated();
  const [china = 0, india = 0] = excel.sheet.values("C3:C4").map(([share]) => Number(share));
  expect([china, india > 0 && india < china]).toEqual([0.6923, true]);
  expect(excel.sheet.values("D3:D4")).toEqual([[2 * china], [2 * india]]);
  const [[sum], [all], [header]] = excel.sheet.values("F1:F3") as [[number], [number], [string]];
  expect([sum, all]).toEqual([expect.closeTo(china + india), expect.closeTo(3 * (china + india))]);
  expect(header).toBe("share");
});

test("a table of values does not spill into a table", async () => {
  const excel = await openExcel();
  excel.sheet.type("A1", "name");
  await excel.run(() =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().tables.add("A1:B9", true);
      await workbook.context.sync();
    }),
  );
  excel.sheet.type("B3", '=RE.TOP("rare earths",2)');
  await excel.calculated();
  expect(excel.sheet.cell("B3").value).toBe("#SPILL!");
});
