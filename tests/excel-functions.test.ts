import { call, type FunctionName } from "../src/figures/calls";
import type { Outcome } from "../src/figures/outcome";
import { bundledRelease } from "../src/figures/testing";
import { isMissing, missingText } from "../src/messages/missing";
import type { Excel } from "./excel/excel";
import type { Platform } from "./excel/options";
import { excelInBrowser } from "./excel/in-browser";
import type { CellView } from "./excel/platform/sheet-view";

const openExcel = excelInBrowser();
const release = bundledRelease();

/** A call of each function, as a cell has it and as the core has it. */
const calls: readonly (readonly [formula: string, name: FunctionName, ...args: unknown[]])[] = [
  ['=RE.SHARE("magnets","China")', "SHARE", "magnets", "China"],
  ['=RE.COSTPREMIUM("India",,,,"high")', "COSTPREMIUM", "India", null, null, null, "high"],
  ['=RE.DEPENDENCE("EV batteries","India")', "DEPENDENCE", "EV batteries", "India"],
  ['=RE.PRODUCTION("rare earths","Nigeria",2024)', "PRODUCTION", "rare earths", "Nigeria", 2024],
  ['=RE.RESERVES("rare earths","Brazil")', "RESERVES", "rare earths", "Brazil"],
  ['=RE.PRICE("neodymium oxide")', "PRICE", "neodymium oxide"],
  ['=RE.VALUE("share","rare earths","China")', "VALUE", "share", "rare earths", "China"],
  ['=RE.HHI("rare earths")', "HHI", "rare earths"],
  ['=RE.TOP("rare earths",4)', "TOP", "rare earths", 4],
  ['=RE.SERIES("share","rare earths","China")', "SERIES", "share", "rare earths", "China"],
  ['=RE.EVENTS("India")', "EVENTS", "India"],
  ['=RE.SOURCE("share","magnets","China")', "SOURCE", "share", "magnets", "China"],
  ['=RE.LIST("products")', "LIST", "products"],
  ["=RE.ASOF()", "ASOF"],
];

/** Errors of each kind, with what the add-in says of them. */
const refused: typeof calls = [
  ['=RE.RESERVES("rare earths","India")', "RESERVES", "rare earths", "India"],
  ['=RE.SHARE("magnetz","China")', "SHARE", "magnetz", "China"],
  ['=RE.COSTPREMIUM("Estonia")', "COSTPREMIUM", "Estonia"],
];

/** What the cells from A1 on must show of an outcome of the core. */
function shownOf(outcome: Outcome): (number | string)[][] {
  if (isMissing(outcome)) return [[outcome.code]];
  if (outcome.kind !== "table") return [[outcome.value]];
  return outcome.rows.map((row) => row.map((cell) => (isMissing(cell) ? cell.code : cell)));
}

function messageOf(outcome: Outcome): string | undefined {
  return isMissing(outcome) ? missingText(outcome) : undefined;
}

const brief = ({ value, message }: CellView) => ({ value, message });

function shownFrom(excel: Excel, { length, 0: first }: readonly unknown[][]): unknown {
  const lastColumn = String.fromCharCode("A".charCodeAt(0) + (first?.length ?? 1) - 1);
  return excel.sheet.values(`A1:${lastColumn}${length}`);
}

describe.each<Platform>(["web", "windows"])("in Excel, %s", (platform) => {
  test("each of the fourteen functions fills its cells with what the core answers", async () => {
    const excel = await openExcel({ platform });
    for (const [formula, name, ...args] of calls) {
      excel.sheet.type("A1", formula);
      await excel.calculated();
      const expected = shownOf(call(name, args, release));
      expect({ formula, cells: shownFrom(excel, expected) }).toEqual({ formula, cells: expected });
    }
    expect(new Set(excel.functions.calls.keys())).toEqual(new Set(calls.map(([, name]) => name)));
  });

  test("an error comes with its code and its message", async () => {
    const excel = await openExcel({ platform });
    excel.sheet.type(
      "A1",
      refused.map(([formula]) => [formula]),
    );
    await excel.calculated();
    for (const [index, [, name, ...args]] of refused.entries()) {
      const outcome = call(name, args, release);
      const expected = { value: shownOf(outcome)[0]?.[0], message: messageOf(outcome) };
      expect(brief(excel.sheet.cell(`A${index + 1}`))).toEqual(expected);
      expect(expected.message).toBeTruthy();
    }
  });

  test("a sample of all headline questions gets the core's numbers, errors and messages", async () => {
    const excel = await openExcel({ platform });
    const everyFifth = [...release.headlines.keys()].filter((_, index) => index % 5 === 0);
    expect(everyFifth.length).toBeGreaterThanOrEqual(60);
    const questions = everyFifth.map((key) => key.split("|"));
    excel.sheet.type(
      "A1",
      questions.map((question) => [`=RE.VALUE(${question.map((part) => `"${part}"`).join(",")})`]),
    );
    await excel.calculated();
    for (const [index, question] of questions.entries()) {
      const outcome = call("VALUE", question, release);
      const expected = { question, value: shownOf(outcome)[0]?.[0], message: messageOf(outcome) };
      expect({ question, ...brief(excel.sheet.cell(`A${index + 1}`)) }).toEqual(expected);
    }
  });

  test("calls stand anywhere in a formula: in arithmetic, in IF and IFERROR, in each other", async () => {
    const excel = await openExcel({ platform });
    excel.sheet.type("A1", [
      ['=100*(1-RE.SHARE("magnets","China"))'],
      ['=IFERROR(RE.RESERVES("rare earths","India"),-1)'],
      ['=IF(RE.SHARE("magnets","China")>0.5,"concentrated","open")'],
      ['=RE.SHARE("magnets",RE.SOURCE("share","magnets","China",,,,,,"place"))'],
      ['=SUM(B1:B2)*RE.COSTPREMIUM("India")&" more"'],
      ['=RE.SHARE("magnets","China")+RE.RESERVES("rare earths","India")'],
    ]);
    excel.sheet.type("B1", [[40], [60]]);
    await excel.calculated();
    const [[share], [reserves], [verdict], , [premium], [sum]] = excel.sheet.values("A1:A6") as [
      ...[[number], [number], [string], [string], [string], [string]],
    ];
    expect(share).toBeCloseTo(10);
    expect([reserves, verdict, premium, sum]).toEqual([-1, "concentrated", "25 more", "#N/A"]);
  });

  test("arguments come from cells, from names and from other sheets, and a change is calculated anew", async () => {
    const excel = await openExcel({ platform });
    excel.sheet.addSheet("My inputs");
    excel.sheet.type("'My inputs'!B2", "China");
    excel.sheet.type("A1", [["magnets"], ["=RE.SHARE($A$1,'My inputs'!B2)"]]);
    await excel.calculated();
    expect(excel.sheet.cell("A2").value).toBe(0.9);
    excel.sheet.type("A1", "rare earths");
    await excel.calculated();
    expect(excel.sheet.cell("A2").value).toBe(0.6923);
    excel.sheet.type("A1", "#REF!");
    await excel.calculated();
    expect(excel.sheet.cell("A2").value).toBe("#REF!");
  });

  test("blank cells in optional arguments count as left out", async () => {
    const excel = await openExcel({ platform });
    excel.sheet.type("A1", [
      ['=RE.SHARE("rare earths","China",J1,J2,J3,J4)'],
      ['=RE.COSTPREMIUM("India",J1,J2,J3,J4,J5,J6)'],
      ['=RE.EVENTS("India",J1,J2,J3)'],
    ]);
    await excel.calculated();
    expect(excel.sheet.values("A1:A2")).toEqual([[0.6923], [0.25]]);
    const events = shownOf(call("EVENTS", ["India"], release));
    expect(excel.sheet.values(`A3:E${events.length + 2}`)).toEqual(events);
  });

  test("a table that has no room says so, and spills when it gets it", async () => {
    const excel = await openExcel({ platform });
    excel.sheet.type("A2", "in the way");
    excel.sheet.type("A1", '=RE.TOP("rare earths",3)');
    excel.sheet.type("D1", "=SUM(A1#)");
    await excel.calculated();
    expect(excel.sheet.values("A1:A2")).toEqual([["#SPILL!"], ["in the way"]]);
    excel.sheet.type("A2", "");
    await excel.calculated();
    const expected = shownOf(call("TOP", ["rare earths", 3], release));
    expect(excel.sheet.values("A1:B3")).toEqual(expected);
    const sum = expected.reduce((total, row) => total + Number(row[1]), 0);
    expect(excel.sheet.cell("D1").value).toBeCloseTo(sum);
  });

  test("a cell shows #BUSY! until the answer has come", async () => {
    const excel = await openExcel({ platform });
    excel.sheet.type("A1", [['=RE.SHARE("magnets","China")'], ["=IFERROR(A1*2,0)"]]);
    expect(excel.sheet.values("A1:A2")).toEqual([["#BUSY!"], ["#BUSY!"]]);
    await excel.calculated();
    expect(excel.sheet.values("A1:A2")).toEqual([[0.9], [1.8]]);
  });
});

test("Excel on the web gives a blank cell as null and on Windows as 0, with the same result", async () => {
  const results = await Promise.all(
    (["web", "windows"] as const).map(async (platform) => {
      const excel = await openExcel({ platform });
      excel.sheet.type("A1", '=RE.SERIES("share","rare earths","China",J1,J2,J3,J4,J5)');
      await excel.calculated();
      return excel.sheet.values("A1:B40");
    }),
  );
  expect(results[0]).toEqual(results[1]);
  expect(results[0]?.filter(([period]) => period !== "")).toHaveLength(23);
});
