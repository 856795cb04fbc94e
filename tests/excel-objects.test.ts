import { dist } from "./dist";
import type { Platform } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import { folder, type Site } from "./excel/platform/sites";

/** Microsoft's own office.js, in the add-in's page, against the emulated Excel: what scripts can do with a workbook. */
const openExcel = excelInBrowser();

describe.each<Platform>(["web", "windows"])("ranges in Excel, %s", (platform) => {
  test("values, formulas, formats, texts and types are written and read", async () => {
    const excel = await openExcel({ platform });
    const read = await excel.run(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
        range.values = [
          [2, "text"],
          ["5%", true],
          ["=A1*10", ""],
        ];
        range.getCell(0, 0).numberFormat = [["#,##0.00"]];
        range.load("values, formulas, text, valueTypes, address, rowCount, numberFormat");
        await context.sync();
        const { values, formulas, text, valueTypes, address, rowCount, numberFormat } = range;
        return { values, formulas, text, valueTypes, address, rowCount, format: numberFormat[0] };
      }),
    );
    expect(read).toEqual({
      values: [
        [2, "text"],
        [0.05, true],
        [20, ""],
      ],
      formulas: [
        [2, "text"],
        [0.05, true],
        ["=A1*10", ""],
      ],
      text: [
        ["2.00", "text"],
        ["0.05", "TRUE"],
        ["20", ""],
      ],
      valueTypes: [
        ["Double", "String"],
        ["Double", "Boolean"],
        ["Double", "Empty"],
      ],
      address: "Sheet1!A1:B3",
      rowCount: 3,
      format: ["#,##0.00", "General"],
    });
  });

  test("a range is kept over several requests and let go at the end", async () => {
    const excel = await openExcel({ platform });
    excel.sheet.type("C3", [["a"], ["b"]]);
    const found = await excel.run(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const used = sheet.getUsedRangeOrNullObject(true);
        const nothing = sheet.getRange("X1:Z9").getUsedRangeOrNullObject();
        used.load("address");
        await context.sync();
        const last = used.getLastCell().load("values");
        await context.sync();
        return [used.address, nothing.isNullObject, last.values];
      }),
    );
    expect(found).toEqual(["Sheet1!C3:C4", true, [["b"]]]);
    await excel.run(() => Excel.run((context) => context.sync()));
    expect(excel.keptReferences).toBe(0);
  });

  test("more cells than office.js sends at once are written in parts and read in one", async () => {
    const excel = await openExcel({ platform });
    const last = await excel.run(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B4000");
        range.values = Array.from({ length: 4000 }, (_, row) => [row, `=A${row + 1}*2`]);
        range.load("values");
        await context.sync();
        return range.values.at(-1);
      }),
    );
    expect(last).toEqual([3999, 7998]);
  });

  test("a selection, a spill and its parent are found", async () => {
    const excel = await openExcel({ platform });
    excel.sheet.type("B2", '=RE.TOP("rare earths",3)');
    await excel.calculated();
    excel.sheet.select("C3:C4");
    const found = await excel.run(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.getActiveCell().load("address");
        const parent = cell.getSpillParentOrNullObject().load("address, formulas");
        const filled = parent.getSpillingToRangeOrNullObject().load("address");
        const selected = context.workbook.getSelectedRange().load("address");
        const none = context.workbook.worksheets
          .getActiveWorksheet()
          .getRange("A1")
          .getSpillParentOrNullObject();
        await context.sync();
        const addresses = [selected, cell, parent, filled].map(({ address }) => address);
        return { addresses, formula: parent.formulas, isNone: none.isNullObject };
      }),
    );
    expect(found).toEqual({
      addresses: ["Sheet1!C3:C4", "Sheet1!C3", "Sheet1!B2", "Sheet1!B2:C4"],
      formula: [['=RE.TOP("rare earths",3)']],
      isNone: true,
    });
  });
});

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

test("names, tables and areas lead to cells, also in formulas", async () => {
  const excel = await openExcel();
  excel.sheet.type("A1", [
    ["item", "count"],
    ["a", 1],
    ["b", 2],
  ]);
  const found = await excel.run(() =>
    Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Stock";
      workbook.names.add("Counts", sheet.getRange("B2:B3"));
      sheet.getRange("D1:D2").formulas = [["=SUM(Stock[count])"], ["=SUM(Counts)*10"]];
      const sums = sheet.getRange("D1:D2").load("values");
      const body = table.getDataBodyRange().load("address");
      const name = workbook.names.getItemOrNullObject("counts").load("value, formula");
      const gone = workbook.names.getItemOrNullObject("Gone");
      const areas = sheet.getRanges("A1,B2:B3").load("address, cellCount");
      await workbook.context.sync();
      return [sums.values, body.address, name.value, gone.isNullObject, areas.address, areas.cellCount];
    }),
  );
  expect(found).toEqual([[[3], [30]], "Sheet1!A2:B3", "Sheet1!B2:B3", true, "Sheet1!A1,Sheet1!B2:B3", 3]);
});

test.each<Platform>(["web", "windows"])(
  "document settings are loaded, saved and kept: %s",
  async (platform) => {
    const excel = await openExcel({ platform, settings: { early: { a: 1 } } });
    const saved = await excel.run(
      () =>
        new Promise((settle) => {
          const { settings } = Office.context.document;
          const early: unknown = settings.get("early");
          settings.set("late", [1, "two"]);
          settings.saveAsync(({ status }) => settle([early, status]));
        }),
    );
    expect(saved).toEqual([{ a: 1 }, "succeeded"]);
    await excel.reload();
    expect(await excel.run(() => Office.context.document.settings.get("late") as unknown)).toEqual([
      1,
      "two",
    ]);
    const read = await excel.run(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("late").load("value");
        await context.sync();
        return setting.value as unknown;
      }),
    );
    expect(read).toEqual([1, "two"]);
  },
);

test("custom XML parts are added, found by namespace, changed and deleted", async () => {
  const excel = await openExcel();
  const steps = await excel.run(() =>
    Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<f:release xmlns:f="urn:figures">1</f:release>').load("id, namespaceUri");
      parts.add("<other/>");
      await context.sync();
      const scoped = parts.getByNamespace("urn:figures");
      const only = scoped.getOnlyItemOrNullObject();
      const xml = only.getXml();
      const none = parts.getByNamespace("urn:none").getOnlyItemOrNullObject();
      await context.sync();
      only.setXml('<release xmlns="urn:figures">2</release>');
      const changed = parts.getItem(part.id).getXml();
      await context.sync();
      only.delete();
      const left = parts.getCount();
      await context.sync();
      return [part.namespaceUri, xml.value, none.isNullObject, changed.value, left.value];
    }),
  );
  expect(steps).toEqual([
    "urn:figures",
    '<f:release xmlns:f="urn:figures">1</f:release>',
    true,
    '<release xmlns="urn:figures">2</release>',
    1,
  ]);
});

test("events tell of changes, formulas, calculation, selection and sheets, until they are removed", async () => {
  const excel = await openExcel();
  await excel.run(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      const heard: unknown[] = [];
      const hear = (kind: string) => async (event: object) => {
        heard.push({ kind, ...event });
      };
      const handlers = [
        sheet.onChanged.add(hear("sheet changed")),
        worksheets.onChanged.add(hear("changed")),
        worksheets.onFormulaChanged.add(hear("formulas changed")),
        worksheets.onCalculated.add(hear("calculated")),
        worksheets.onSelectionChanged.add(hear("selected")),
        worksheets.onActivated.add(hear("activated")),
        worksheets.onAdded.add(hear("added")),
      ];
      await context.sync();
      Object.assign(window, { heard, handlers });
    }),
  );
  expect(excel.events.size).toBe(7);
  excel.sheet.type("A1", [[1], ["=A1+1"]]);
  excel.sheet.addSheet("Next");
  excel.sheet.select("Next!B2:C3");
  await excel.addin.waitForFunction(() =>
    (window as unknown as Listening).heard.some(({ kind }) => kind === "selected"),
  );
  const heard = await excel.addin.evaluate(() =>
    (window as unknown as Listening).heard.map(({ kind, address, triggerSource, formulaDetails }) =>
      [kind, address ?? formulaDetails, triggerSource].filter((part) => part !== undefined),
    ),
  );
  expect(heard).toEqual([
    ["calculated", "A2"],
    ["sheet changed", "A1:A2", "Unknown"],
    ["changed", "A1:A2", "Unknown"],
    ["formulas changed", [{ cellAddress: "A2", previousFormula: "" }]],
    ["added"],
    ["activated"],
    ["selected", "B2:C3"],
  ]);
  await excel.run(async () => {
    const { handlers } = window as unknown as Listening;
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  });
  expect(excel.events.size).toBe(0);
});

interface Listening {
  readonly heard: readonly Readonly<Record<string, unknown>>[];
  readonly handlers: readonly OfficeExtension.EventHandlerResult<unknown>[];
}

test.each<Platform>(["web", "windows"])(
  "a button of the ribbon may call a function of the page: %s",
  async (platform) => {
    const files = folder(dist);
    const withCommand: Site = (path) => {
      const file = files(path);
      if (file === undefined || path !== "/manifest.xml") return file;
      const action = '<Action xsi:type="ExecuteFunction"><FunctionName>greet</FunctionName></Action>';
      return { ...file, body: file.body.toString().replace(/<Action [\s\S]*<\/Action>/, action) };
    };
    const excel = await openExcel({ platform }, withCommand);
    await excel.run(() =>
      Office.actions.associate("greet", async (event: Office.AddinCommands.Event) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[event.source.id]];
          await context.sync();
        });
        event.completed();
      }),
    );
    await excel.press("Figures");
    expect(excel.sheet.cell("A1").value).toBe("RareEarthFigures.ShowPane");
  },
);
