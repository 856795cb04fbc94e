/** @jest-environment node */
import type { FormulaCell, Going, Workbook } from "../src/workbook/port";
import type { Excel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import { portScript } from "./page-script";

declare const port: Workbook;

const openExcel = excelInBrowser();
let script = "";

beforeAll(async () => {
  script = await portScript();
});

/** Excel with the port in the add-in's page. */
async function open(): Promise<Excel> {
  const excel = await openExcel();
  await excel.functions.ready;
  await excel.addin.evaluate(script);
  return excel;
}

interface Scanned {
  /** The first of them; thousands would be long on their way out of the page. */
  readonly cells: readonly FormulaCell[];
  readonly count: number;
  readonly distinct: number;
  readonly progress: readonly (readonly [number, number])[];
}

/** Reads the formulas of the workbook, up to so many pieces. */
function scan(excel: Excel, pieces: number): Promise<Scanned> {
  return excel.run(async (most: number) => {
    const leaving = new AbortController();
    const cells: FormulaCell[] = [];
    const progress: [number, number][] = [];
    for await (const piece of port.formulas(leaving.signal)) {
      cells.push(...piece.cells);
      progress.push([piece.done, piece.total]);
      if (progress.length === most) leaving.abort();
    }
    const distinct = new Set(cells.map(({ address }) => address)).size;
    return { cells: cells.slice(0, 10), count: cells.length, distinct, progress };
  }, pieces);
}

const goTo = (excel: Excel, address: string): Promise<Going> =>
  excel.run((to: string) => port.goTo(to), address);

test("the formulas of every sheet are read through office.js, and a click goes to one of them", async () => {
  const excel = await open();
  const { workbook, sheet } = excel;
  sheet.type("B2", '=RE.SHARE("magnets","China")');
  sheet.type("B3", "no formula");
  const other = workbook.addSheet("My inputs");
  workbook.write(other, { top: 3, left: 2, bottom: 3, right: 2 }, [["=1+1"]], "person");
  const hidden = workbook.addSheet("Hidden");
  workbook.write(hidden, { top: 0, left: 0, bottom: 0, right: 0 }, [["=2"]], "person");
  hidden.visibility = "Hidden";
  workbook.addSheet("Empty");
  await excel.calculated();
  const name = workbook.book.sheets[0]?.name ?? "";
  const { cells, progress } = await scan(excel, Infinity);
  expect(cells).toEqual([
    { address: `${name}!B2`, formula: '=RE.SHARE("magnets","China")', value: 0.9 },
    { address: "'My inputs'!C4", formula: "=1+1", value: 2 },
    { address: "Hidden!A1", formula: "=2", value: 2 },
  ]);
  expect(progress.at(-1)).toEqual([4, 4]);
  expect(await goTo(excel, "'My inputs'!C4")).toBe("selected");
  expect(workbook.book.activeSheet).toBe(other);
  expect(await goTo(excel, "Hidden!A1")).toBe("hidden");
  expect(await goTo(excel, "Gone!A1")).toBe("gone");
});

test("a hundred thousand formulas are read in pieces, and can be left after some", async () => {
  const excel = await open();
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 10 }, (_cell, column) => `=${String(row)}*${String(column)}`),
  );
  excel.sheet.type("A1", rows);
  await excel.calculated();
  const whole = await scan(excel, Infinity);
  expect(whole).toMatchObject({ count: 100_000, distinct: 100_000 });
  expect(whole.progress).toHaveLength(10);
  const left = await scan(excel, 2);
  expect(left.count).toBe(20_000);
  expect(left.progress.at(-1)).toEqual([20_000, 100_000]);
});
