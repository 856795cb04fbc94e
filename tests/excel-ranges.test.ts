import type { Excel as OpenExcel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import type { Platform } from "./excel/options";

/** Microsoft's own office.js, in the add-in's page, against the emulated Excel: what scripts do with cells. */
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
        ["5%", "TRUE"],
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

const merged = (excel: OpenExcel, address: string) =>
  excel.run(
    (cells) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cells);
        const areas = range.getMergedAreasOrNullObject().load("address, areaCount");
        await context.sync();
        return areas.isNullObject ? "none" : areas.address;
      }),
    address,
  );

test("merged cells are found, hold one content, take no table of values, and can be parted", async () => {
  const excel = await openExcel();
  excel.sheet.type("A1", [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  excel.sheet.merge("A1:B2");
  expect(excel.sheet.values("A1:C2")).toEqual([
    [1, "", 3],
    ["", "", 6],
  ]);
  excel.sheet.type("B2", "away");
  expect(excel.sheet.cell("B2").value).toBe("");
  excel.sheet.merge("E5:F5");
  expect(await merged(excel, "A1:F9")).toBe("Sheet1!A1:B2,Sheet1!E5:F5");
  expect(await merged(excel, "B2")).toBe("Sheet1!A1:B2");
  expect(await merged(excel, "C1:C9")).toBe("none");
  excel.sheet.type("E3", '=RE.TOP("rare earths",3)');
  await excel.calculated();
  expect(excel.sheet.cell("E3").value).toBe("#SPILL!");
  await excel.run(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("E5").unmerge();
      await context.sync();
    }),
  );
  await excel.calculated();
  expect(excel.sheet.cell("E3").value).toBe("China");
});

test("several ranges at once have their functions called anew, and are no longer than Excel takes", async () => {
  const excel = await openExcel();
  excel.sheet.type("A1", [['=RE.SHARE("magnets","China")'], ["=A1*2"], ["=A1*3"]]);
  excel.sheet.type("C3", '=RE.TOP("rare earths",3)');
  await excel.calculated();
  const calls = () => [excel.functions.calls.get("SHARE"), excel.functions.calls.get("TOP")];
  expect(calls()).toEqual([1, 1]);
  const setDirty = (addresses: string) =>
    excel.run(
      (cells) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRanges(cells).setDirty();
          await context.sync();
        }).catch(({ code }: OfficeExtension.Error) => code),
      addresses,
    );
  expect(await setDirty("A1,D4:D5")).toBeUndefined();
  await excel.calculated();
  expect(calls()).toEqual([2, 2]);
  expect(await setDirty(Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(","))).toBe(
    "InvalidArgument",
  );
});

test("a protected sheet lets nothing be written but into unlocked cells", async () => {
  const excel = await openExcel();
  const attempts = await excel.run(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1:B2").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      const outcome = (attempt: () => void) => {
        attempt();
        return context.sync().then(
          () => "done",
          ({ code }: OfficeExtension.Error) => code,
        );
      };
      const locked = ["B1:B2", "A1:B1", "A1"].map((cells) =>
        sheet.getRange(cells).load("format/protection/locked"),
      );
      await context.sync();
      return {
        locked: locked.map((range) => range.format.protection.locked),
        outcomes: [
          await outcome(() => (sheet.getRange("B1:B2").values = [[1], [2]])),
          await outcome(() => (sheet.getRange("A1:B1").values = [[1, 2]])),
          await outcome(() => (sheet.getRange("A1").formulas = [["=1"]])),
          await outcome(() => (sheet.getRange("A1").numberFormat = [["0%"]])),
          await outcome(() => sheet.getRange("A1:B2").merge()),
          await outcome(() => sheet.getRange("A1:C3").clear()),
          await outcome(() => void sheet.tables.add("A1:B2", true)),
          await outcome(() => sheet.getRange("A1:B9").setDirty()),
        ],
      };
    }),
  );
  expect(attempts.locked).toEqual([false, null, true]);
  const denied = Array.from({ length: 6 }, () => "AccessDenied");
  expect(attempts.outcomes).toEqual(["done", ...denied, "done"]);
});
