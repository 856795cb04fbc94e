import { ask } from "../figures/testing";
import { changeCall, insertFormula, type NewFormula } from "./insert-formula";
import { memoryWorkbook } from "./memory-workbook";

const share = { call: 'RE.SHARE("magnets","China")', outcome: ask("SHARE", "magnets", "China") };
const top = { call: 'RE.TOP("rare earths",3)', outcome: ask("TOP", "rare earths", 3) };

const into = (given: Partial<NewFormula>): NewFormula => ({
  address: "Model!B4",
  mayReplace: false,
  ...share,
  ...given,
});

test("a formula is written into an empty cell, with the number format that fits its figure", async () => {
  const workbook = memoryWorkbook();
  const done = await insertFormula(workbook, into({}));
  expect(done).toEqual({ kind: "done", address: "Model!B4", formula: '=RE.SHARE("magnets","China")' });
  expect(workbook.at("Model!B4")).toMatchObject({
    formula: '=RE.SHARE("magnets","China")',
    numberFormat: "0%",
  });
  expect(workbook.writes).toBe(1);
});

test.each([
  ["RE.PRICE", ask("PRICE", "battery packs", "China"), "\\$#,##0"],
  ["RE.PRODUCTION", ask("PRODUCTION", "rare earths", "China"), "#,##0"],
  ["RE.HHI", ask("HHI", "rare earths"), "#,##0"],
  ["RE.ASOF", ask("ASOF"), "yyyy-mm-dd"],
])("the figure of %s has its own format", async (name, outcome, numberFormat) => {
  const workbook = memoryWorkbook();
  await insertFormula(workbook, into({ call: `${name}()`, outcome }));
  expect(workbook.at("Model!B4").numberFormat).toBe(numberFormat);
});

test("a number format that the cell has stays", async () => {
  const workbook = memoryWorkbook({ "Model!B4": { numberFormat: "0.000" } });
  await insertFormula(workbook, into({}));
  expect(workbook.at("Model!B4").numberFormat).toBe("0.000");
});

test("a cell that is not empty is left alone until it may be replaced", async () => {
  const workbook = memoryWorkbook({ "Model!B4": { formula: "=SUM(A1:A3)", value: 6, text: "6" } });
  expect(await insertFormula(workbook, into({}))).toMatchObject({
    kind: "occupied",
    cell: { address: "Model!B4", formula: "=SUM(A1:A3)" },
  });
  expect(workbook.writes).toBe(0);
  expect(await insertFormula(workbook, into({ mayReplace: true }))).toMatchObject({ kind: "done" });
});

test("a table is written with a format for each of its numbers", async () => {
  const workbook = memoryWorkbook();
  await insertFormula(workbook, into(top));
  const formats = ["B4", "C4", "C5", "C6", "C7"].map((cell) => workbook.at(`Model!${cell}`).numberFormat);
  expect(formats).toEqual(["General", "0.00%", "0.00%", "0.00%", "General"]);
  expect(workbook.writes).toBe(1);
});

test("a table without room names the cells in the way, and nothing is written", async () => {
  const workbook = memoryWorkbook({
    "Model!C5": { value: 1 },
    "Model!B6": { formula: "=1" },
    "Model!B7": { value: 2 },
  });
  expect(await insertFormula(workbook, into({ ...top, mayReplace: true }))).toEqual({
    kind: "no room",
    area: "B4:C6",
    inTheWay: ["C5", "B6"],
  });
  expect(workbook.writes).toBe(0);
});

test("merged cells are in the way of a table, and nothing is written", async () => {
  const workbook = memoryWorkbook();
  workbook.merge("Model!C6:D7");
  expect(await insertFormula(workbook, into({ ...top, mayReplace: true }))).toEqual({
    kind: "obstructed",
    area: "B4:C6",
    obstacle: { kind: "merged", area: "C6:D7" },
  });
  expect(workbook.writes).toBe(0);
});

test("in a table of the sheet a single value finds room, and a table does not", async () => {
  const workbook = memoryWorkbook();
  workbook.makeTable("Model!B3:C9", "Sales");
  expect(await insertFormula(workbook, into(top))).toEqual({
    kind: "obstructed",
    area: "B4:C6",
    obstacle: { kind: "table", name: "Sales" },
  });
  expect(await insertFormula(workbook, into({}))).toMatchObject({ kind: "done" });
});

test("of merged cells only the first takes a formula", async () => {
  const workbook = memoryWorkbook();
  workbook.merge("Model!B4:C5");
  const away = { kind: "merged away", area: "B4:C5" };
  for (const address of ["Model!C4", "Model!B5", "Model!C5"]) {
    expect(await insertFormula(workbook, into({ address }))).toEqual({ ...away, address });
  }
  expect(workbook.writes).toBe(0);
  expect(await insertFormula(workbook, into({}))).toMatchObject({ kind: "done" });
});

test("a table that would reach beyond the sheet is not written", async () => {
  const workbook = memoryWorkbook();
  const address = "Model!XFD1048575";
  expect(await insertFormula(workbook, into({ ...top, address }))).toMatchObject({
    kind: "beyond the sheet",
  });
});

test("a protected sheet is left alone", async () => {
  const workbook = memoryWorkbook();
  workbook.protect("Model");
  expect(await insertFormula(workbook, into({}))).toEqual({ kind: "protected", address: "Model!B4" });
  expect(workbook.writes).toBe(0);
});

test("a formula does not refer to its own cell", async () => {
  const workbook = memoryWorkbook();
  const call = "RE.SHARE($b$4,A1)";
  expect(await insertFormula(workbook, into({ call, outcome: undefined }))).toEqual({
    kind: "circular",
    address: "Model!B4",
  });
});

describe("a call in a formula", () => {
  const before = '=B3*(1+[2]!_xldudf_RE_COSTPREMIUM("India"))  + RE.ASOF()';
  const span = { start: before.indexOf("[2]"), end: before.indexOf(")  +") };
  const change = {
    address: "Model!B4",
    formula: before,
    span,
    call: 'RE.COSTPREMIUM("India",,,,"high")',
    outcome: ask("COSTPREMIUM", "India", null, null, null, "high"),
  };

  test("is replaced, and the rest of the formula stays as it is", async () => {
    const workbook = memoryWorkbook({ "Model!B4": { formula: before } });
    const done = await changeCall(workbook, change);
    const formula = '=B3*(1+RE.COSTPREMIUM("India",,,,"high"))  + RE.ASOF()';
    expect(done).toEqual({ kind: "done", address: "Model!B4", formula });
    expect(workbook.at("Model!B4")).toMatchObject({ formula, numberFormat: "General" });
  });

  test("is left alone when the formula has been changed meanwhile", async () => {
    const workbook = memoryWorkbook({ "Model!B4": { formula: `${before}+1` } });
    expect(await changeCall(workbook, change)).toEqual({ kind: "changed", address: "Model!B4" });
    expect(workbook.writes).toBe(0);
  });

  test("is not made a table of where merged cells are in its way", async () => {
    const whole = '=RE.TOP("rare earths",1)';
    const workbook = memoryWorkbook({ "Model!B4": { formula: whole } });
    workbook.merge("Model!C5:D5");
    const larger = { ...change, ...top, formula: whole, span: { start: 1, end: whole.length } };
    expect(await changeCall(workbook, larger)).toMatchObject({ kind: "obstructed" });
    expect(workbook.writes).toBe(0);
  });

  test("that is the whole formula gets a fitting format", async () => {
    const whole = '=RE.COSTPREMIUM("India")';
    const workbook = memoryWorkbook({ "Model!B4": { formula: whole } });
    await changeCall(workbook, { ...change, formula: whole, span: { start: 1, end: whole.length } });
    expect(workbook.at("Model!B4")).toMatchObject({ formula: `=${change.call}`, numberFormat: "0%" });
  });
});
