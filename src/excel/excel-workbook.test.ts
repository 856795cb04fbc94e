import { excelWorkbook } from "./excel-workbook";
import type { CellShown } from "./fake-cells";
import { openExcel } from "./fake-excel";

const share: CellShown = { formula: '=RE.SHARE("magnets","China")', value: 0.9, text: "90%" };

test("the selected cell is read with its formula, value and text", async () => {
  openExcel({ cells: { "Sheet1!B4": share }, selected: "Sheet1!B4" });
  expect(await excelWorkbook().selectedCell()).toEqual({
    address: "Sheet1!B4",
    formula: '=RE.SHARE("magnets","China")',
    value: 0.9,
    text: "90%",
  });
});

test("a cell without a formula has none, and a blank one no value", async () => {
  openExcel({
    cells: { "Sheet1!B4": { value: "not a formula", text: "x" } },
    selected: "Sheet1!B4",
  });
  expect(await excelWorkbook().selectedCell()).toMatchObject({ formula: "", value: "not a formula" });
  openExcel({ cells: {}, selected: "Sheet1!C1" });
  expect(await excelWorkbook().selectedCell()).toEqual({
    address: "Sheet1!C1",
    formula: "",
    value: null,
    text: "",
  });
});

test("a cell that a table spills into has the formula that spills", async () => {
  const top: CellShown = { formula: '=RE.TOP("magnets")', value: "China", text: "China" };
  openExcel({
    cells: { "Sheet1!A1": top, "Sheet1!B2": { value: 0.04, text: "4%" } },
    selected: "Sheet1!B2",
    spilledFrom: "Sheet1!A1",
  });
  expect(await excelWorkbook().selectedCell()).toEqual({
    address: "Sheet1!B2",
    formula: '=RE.TOP("magnets")',
    value: 0.04,
    text: "4%",
    spilledFrom: "Sheet1!A1",
  });
});

test("the cell that spills is not spilled into", async () => {
  openExcel({ cells: { "Sheet1!B4": share }, selected: "Sheet1!B4", spilledFrom: "Sheet1!B4" });
  expect(await excelWorkbook().selectedCell()).not.toHaveProperty("spilledFrom");
});

test("cells of any sheet are read in one go, in the order asked for", async () => {
  const excel = openExcel({
    cells: {
      "Sheet1!A1": { value: "magnets", text: "magnets" },
      "My 'own' sheet!B2": { value: true, text: "TRUE" },
      "Sheet1!A2": { value: "#N/A", text: "#N/A" },
    },
    selected: "Sheet1!A1",
  });
  const read = await excelWorkbook().readCells(["'My ''own'' sheet'!B2", "A1", "Sheet1!A2", "Z9", "Gone!A1"]);
  expect(read).toEqual([true, "magnets", "#N/A", null, "#REF!"]);
  expect(excel.syncs()).toBe(1);
});

describe("following the selection", () => {
  test("every event that can change the selected cell calls back, until it is stopped", async () => {
    const excel = openExcel({ cells: {}, selected: "Sheet1!A1" });
    const heard = jest.fn();
    const stop = excelWorkbook().onSelection(heard);
    await excel.idle();
    await excel.raise("onSelectionChanged");
    await excel.raise("onCalculated");
    await excel.raise("onActivated");
    await excel.raise("onChanged");
    expect(heard).toHaveBeenCalledTimes(4);
    stop();
    await excel.idle();
    expect(excel.handlers()).toBe(0);
  });

  test("it can be stopped before Excel has answered", async () => {
    const excel = openExcel({ cells: {}, selected: "Sheet1!A1" });
    const heard = jest.fn();
    excelWorkbook().onSelection(heard)();
    await excel.idle();
    await excel.raise("onSelectionChanged");
    expect(heard).not.toHaveBeenCalled();
    expect(excel.handlers()).toBe(0);
  });

  test("a refusal is reported", async () => {
    const excel = openExcel({ cells: {}, selected: "Sheet1!A1" });
    excel.refuse({ code: "AccessDenied" });
    const failed = jest.fn();
    excelWorkbook().onSelection(jest.fn(), failed);
    await excel.idle();
    expect(failed).toHaveBeenCalledWith({ code: "AccessDenied" });
  });
});
