/** @jest-environment node */
import { cellArea } from "../model/area";
import type { Happening } from "../model/happenings";
import { CellError, errors, isError, plain, type Matrix, type Value } from "../model/values";
import { OpenWorkbook } from "../open-workbook";
import { SheetView } from "../platform/sheet-view";
import { isBusy } from "./evaluate";
import type { ExternalFunctions } from "./external-functions";

/** An add-in with one function, TWICE, which answers when the test says so. */
function openSheet() {
  const asked: { argument: Value | Matrix; answer: (value: Value | Matrix) => void }[] = [];
  const functions: ExternalFunctions = {
    prepare(name, args) {
      if (name !== "TWICE") return undefined;
      const [argument] = args();
      if (argument === undefined || argument.omitted) return errors.value;
      if (isBusy(argument.value)) return errors.busy;
      const { value } = argument;
      if (isError(value)) return value;
      return {
        signature: JSON.stringify(value),
        start: (answer) => {
          asked.push({ argument: value, answer });
          return () => undefined;
        },
      };
    },
  };
  const told: Happening[] = [];
  const workbook = new OpenWorkbook(functions, (happening) => told.push(happening));
  const answerAll = (answer: (argument: number) => Value | Matrix = (argument) => 2 * argument) => {
    for (const { argument, answer: take } of asked.splice(0)) take(answer(Number(plain(argument as Value))));
    workbook.calculator.resume();
  };
  return { sheet: new SheetView(workbook), workbook, asked, told, answerAll };
}

test.each([
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=50%*4", 2],
  ['="a"&1&TRUE', "a1TRUE"],
  ['="A"="a"', true],
  ['=1<"a"', true],
  ["=1/0", "#DIV/0!"],
  ['="x"*2', "#VALUE!"],
  ["=NOTHING(1)", "#NAME?"],
  ["=nothing", "#NAME?"],
  ["=Gone!A1", "#REF!"],
  ["=Z9", 0],
  ["=IF(0,1/0,7)", 7],
  ["=IFERROR(1/0,8)", 8],
  ["=SUM(E1:E3,1)", 8],
  ["=SUM(E:E)", 7],
  ["=ROUND(-2.345,2)", -2.35],
  ["=INDEX(E1:E3,2)", "text"],
  ["=SUM(E1:E3*2)", "#VALUE!"],
  ["=SUM({1,2;3,4})", 10],
])("%s is %p", (formula, value) => {
  const { sheet } = openSheet();
  sheet.type("E1", [[3], ["text"], [4]]);
  sheet.type("A1", formula);
  expect(sheet.cell("A1").value).toBe(value);
});

test("a change reaches everything that depends on it, once each", () => {
  const { sheet, told } = openSheet();
  sheet.type("A1", [[1, "=A1+1", "=A1+B1", "=SUM(A1:C1)"]]);
  told.length = 0;
  sheet.type("A1", 10);
  expect(sheet.values("A1:D1")).toEqual([[10, 11, 21, 42]]);
  const [calculated] = told;
  expect(calculated?.kind === "calculated" && calculated.cells.size).toBe(3);
});

test("what waits for the add-in is busy, and so is everything that depends on it", () => {
  const { sheet, asked, answerAll } = openSheet();
  sheet.type("A1", [["=TWICE(4)+TWICE(5)"], ["=IFERROR(A1,0)"], ["=TWICE(A1)"]]);
  expect(sheet.values("A1:A3")).toEqual([["#BUSY!"], ["#BUSY!"], ["#BUSY!"]]);
  expect(asked).toHaveLength(2);
  answerAll();
  expect(sheet.values("A1:A3")).toEqual([[18], [18], ["#BUSY!"]]);
  answerAll();
  expect(sheet.cell("A3").value).toBe(36);
});

test("an answer to arguments that have changed meanwhile does not count", () => {
  const { sheet, asked } = openSheet();
  sheet.type("A1", [[1], ["=TWICE(A1)"]]);
  sheet.type("A1", 3);
  expect(asked.map(({ argument }) => argument)).toEqual([1, 3]);
});

test("with manual calculation an answer completes its cell and what waits for it, and nothing else", () => {
  const { sheet, workbook, answerAll } = openSheet();
  sheet.type("A1", [["=TWICE(1)"], ["=A1+1"]]);
  workbook.setCalculationMode("Manual");
  answerAll();
  expect(sheet.values("A1:A2")).toEqual([[2], [3]]);
  sheet.type("A1", "=TWICE(2)");
  answerAll();
  expect(sheet.values("A1:A2")).toEqual([[4], [3]]);
  sheet.calculate();
  expect(sheet.cell("A2").value).toBe(5);
});

test("a spill grows, shrinks and gives way", () => {
  const { sheet, workbook, answerAll } = openSheet();
  const table = (rows: number): Matrix => Array.from({ length: rows }, (_, row) => [row, "x"]);
  sheet.type("A1", "=TWICE(1)");
  answerAll(() => table(3));
  sheet.type("D1", "=SUM(A1:A9)");
  expect(sheet.values("A1:B3")).toEqual(table(3));
  expect(sheet.cell("D1").value).toBe(3);
  workbook.setDirty(workbook.book.activeSheet, { top: 2, left: 1, bottom: 2, right: 1 });
  answerAll(() => table(2));
  expect(sheet.values("A3:B3")).toEqual([["", ""]]);
  expect(sheet.cell("D1").value).toBe(1);
  sheet.type("B2", "mine");
  answerAll(() => table(2));
  expect(sheet.values("A1:B2")).toEqual([
    ["#SPILL!", ""],
    ["", "mine"],
  ]);
});

test("a table does not spill over cells that its own formula reads", () => {
  const { sheet, asked, answerAll } = openSheet();
  sheet.type("A1", "=TWICE(A3)");
  answerAll(() => [["a"], ["b"], ["c"]]);
  expect(asked).toEqual([]);
  expect(sheet.values("A1:A3")).toEqual([["#SPILL!"], [""], [""]]);
  answerAll(() => [["a"], ["b"]]);
  sheet.type("A3", 5);
  answerAll((argument) => [[argument], ["b"]]);
  expect(sheet.values("A1:A3")).toEqual([[5], ["b"], [5]]);
});

test("a formula reads a fact from a card by its name", () => {
  const { sheet, answerAll } = openSheet();
  const fact = (basicValue: string) => ({ type: "String", basicValue });
  sheet.type("A1", [["=TWICE(1)"], ["=A1.Source"], ["=A1.[As of]"], ["=A1.Gone"], ["=B1.Source"]]);
  answerAll(() => ({ ...fact("x"), properties: { Source: fact("Mint"), "As of": fact("2025") } }) as Value);
  expect(sheet.values("A2:A5")).toEqual([["Mint"], ["2025"], ["#FIELD!"], ["#FIELD!"]]);
});

test("a message of an error stays with the cell", () => {
  const { sheet, answerAll } = openSheet();
  sheet.type("A1", [["=TWICE(1)"], ["=A1"]]);
  answerAll(() => new CellError("#N/A", "why"));
  expect([sheet.cell("A1").message, sheet.cell("A2").value]).toEqual(["why", "#N/A"]);
});

test("formulas that go in a circle come to numbers, not to an endless calculation", () => {
  const { sheet } = openSheet();
  sheet.type("A1", [["=A2+1"], ["=A1+1"]]);
  expect(
    sheet
      .values("A1:A2")
      .flat()
      .map((value) => typeof value),
  ).toEqual(["number", "number"]);
});

test("an array formula fills just its cells, shows in each, and is changed as a whole or not at all", () => {
  const { sheet, workbook } = openSheet();
  sheet.type("E1", [[5], [6]]);
  sheet.typeArray("G1:H3", "=E1:E2");
  expect(sheet.values("G1:H3")).toEqual([
    [5, 5],
    [6, 6],
    ["#N/A", "#N/A"],
  ]);
  sheet.type("E1", 7);
  expect(sheet.values("G1:H1")).toEqual([[7, 7]]);
  expect(() => sheet.type("H2", 1)).toThrow("part of an array");
  expect(() => workbook.clear(workbook.book.activeSheet, cellArea(0, 6), "All", "addin")).toThrow("array");
  sheet.type("G1", [
    [1, ""],
    ["", ""],
    ["", ""],
  ]);
  expect(sheet.values("G1:H3").flat()).toEqual([1, "", "", "", "", ""]);
});

test("formulas and names mean the same cells after rows were inserted and a sheet was renamed", () => {
  const { sheet, workbook } = openSheet();
  sheet.addSheet("My model");
  sheet.type("'My model'!A1", [[1], [2], ["=A1+A2"], ["=SUM($A$1:A2)"]]);
  sheet.type("Sheet1!A1", "='My model'!A3*10");
  workbook.book.names.push({ name: "Total", formula: "='My model'!$A$3", sheet: undefined });
  sheet.insertRows("My model", 2, 2);
  sheet.renameSheet("My model", "Base");
  expect(sheet.values("Base!A1:A6").flat()).toEqual([1, "", "", 2, 3, 3]);
  expect(sheet.cell("Base!A5").formula).toBe("=A1+A4");
  expect(sheet.cell("Base!A6").formula).toBe("=SUM($A$1:A4)");
  expect(sheet.cell("Sheet1!A1")).toMatchObject({ formula: "=Base!A5*10", value: 30 });
  expect(workbook.book.names).toMatchObject([{ formula: "=Base!$A$5" }]);
});
