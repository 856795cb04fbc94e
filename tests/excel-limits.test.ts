import type { Excel as OpenExcel } from "./excel/excel";
import type { Platform } from "./excel/options";
import { excelInBrowser } from "./excel/in-browser";

/** What Excel refuses or puts off, as office.js passes it on. */
const openExcel = excelInBrowser();

const calls = (excel: OpenExcel) => excel.functions.calls.get("SHARE") ?? 0;

function readName(excel: OpenExcel): Promise<string> {
  return excel.run(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    }).catch(({ code }: OfficeExtension.Error) => code),
  );
}

const setDirty = (excel: OpenExcel, address: string) =>
  excel.run(
    (cells) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(cells).setDirty();
        await context.sync();
      }),
    address,
  );

describe.each<Platform>(["web", "windows"])("in Excel, %s", (platform) => {
  test("setDirty has functions called anew, and everything that depends on them", async () => {
    const excel = await openExcel({ platform });
    excel.sheet.type("A1", [['=RE.SHARE("magnets","China")'], ["=A1*2"]]);
    await excel.calculated();
    expect(calls(excel)).toBe(1);
    await setDirty(excel, "A1");
    await excel.calculated();
    expect(calls(excel)).toBe(2);
    expect(excel.sheet.values("A1:A2")).toEqual([[0.9], [1.8]]);
  });

  test("with manual calculation setDirty only marks, until F9", async () => {
    const excel = await openExcel({ platform });
    excel.sheet.type("A1", [['=RE.SHARE("magnets","China")'], ["=A1*2"]]);
    await excel.calculated();
    excel.sheet.setCalculation("Manual");
    await setDirty(excel, "A1");
    expect(calls(excel)).toBe(1);
    expect([excel.sheet.isDirty("A1"), excel.sheet.isDirty("A2")]).toEqual([true, true]);
    expect(excel.sheet.values("A1:A2")).toEqual([[0.9], [1.8]]);
    excel.sheet.calculate();
    await excel.calculated();
    expect(calls(excel)).toBe(2);
    expect(excel.sheet.values("A1:A2")).toEqual([[0.9], [1.8]]);
  });

  test("with manual calculation a formula is calculated when it is typed, what depends on it is not", async () => {
    const excel = await openExcel({ platform });
    excel.sheet.type("A1", [["magnets"], ['=RE.SHARE(A1,"China")'], ["=A2*2"]]);
    await excel.calculated();
    excel.sheet.setCalculation("Manual");
    excel.sheet.type("A1", "rare earths");
    excel.sheet.type("A2", '=RE.SHARE(A1,"China")');
    await excel.calculated();
    expect(excel.sheet.values("A2:A3")).toEqual([[0.6923], [1.8]]);
    excel.sheet.setCalculation("Automatic");
    expect(excel.sheet.cell("A3").value).toBeCloseTo(1.3846);
  });

  test("while a cell is edited every request fails, and functions' answers wait", async () => {
    const excel = await openExcel({ platform });
    await excel.functions.ready;
    const refused = excel.hindrances.refusing(1);
    excel.hindrances.beginEditing();
    expect(await readName(excel)).toBe("InvalidOperationInCellEditMode");
    await refused;
    const answerRefused = excel.hindrances.refusing(1);
    excel.sheet.type("A1", '=RE.SHARE("magnets","China")');
    await answerRefused;
    expect(excel.sheet.cell("A1").value).toBe("#BUSY!");
    excel.hindrances.endEditing();
    await excel.calculated();
    expect(excel.sheet.cell("A1").value).toBe(0.9);
    expect(await readName(excel)).toBe("Sheet1");
  });

  test("a request that may wait for the end of the editing waits", async () => {
    const excel = await openExcel({ platform });
    await excel.functions.ready;
    excel.hindrances.beginEditing();
    const written = excel.run(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[7]];
        await context.sync();
      }),
    );
    expect(await readName(excel)).toBe("InvalidOperationInCellEditMode");
    expect(excel.sheet.cell("A1").value).toBe("");
    excel.hindrances.endEditing();
    await written;
    expect(excel.sheet.cell("A1").value).toBe(7);
  });

  test("too many requests are refused, and answers of functions are sent again", async () => {
    const excel = await openExcel({ platform });
    await excel.functions.ready;
    excel.hindrances.throttle(1);
    expect(await readName(excel)).toBe("ActivityLimitReached");
    excel.hindrances.throttle(1);
    excel.sheet.type("A1", '=RE.SHARE("magnets","China")');
    await excel.calculated();
    expect(excel.sheet.cell("A1").value).toBe(0.9);
  });
});

/** Six million characters, in cells of any number that is not split into several requests. */
const writeMuch = (excel: OpenExcel) =>
  excel.run(() =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A300");
      cells.values = Array.from({ length: 300 }, () => ["x".repeat(20_000)]);
      await context.sync();
      return "written";
    }).catch(({ code }: OfficeExtension.Error) => code),
  );

const readMuch = (excel: OpenExcel) =>
  excel.run(() =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A300").load("values");
      await context.sync();
      return String(cells.values.length);
    }).catch(({ code }: OfficeExtension.Error) => code),
  );

test("on the web no request and no answer is larger than five megabytes", async () => {
  const excel = await openExcel({ platform: "web" });
  expect(await writeMuch(excel)).toBe("RequestPayloadSizeLimitExceeded");
  excel.sheet.type(
    "A1",
    Array.from({ length: 300 }, () => ["x".repeat(20_000)]),
  );
  expect(await readMuch(excel)).toBe("ResponsePayloadSizeLimitExceeded");
});

test("on Windows messages are not limited", async () => {
  const excel = await openExcel({ platform: "windows" });
  expect(await writeMuch(excel)).toBe("written");
  expect(await readMuch(excel)).toBe("300");
});
