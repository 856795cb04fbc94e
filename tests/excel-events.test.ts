import { dist } from "./dist";
import { excelInBrowser } from "./excel/in-browser";
import type { Platform } from "./excel/options";
import { folder, type Site } from "./excel/platform/sites";

/** What Excel tells a script: what happened, and that a button was pressed. */
const openExcel = excelInBrowser();

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
