import { readFileSync } from "node:fs";
import type { Bundle } from "../figures/bundle";
import { openRelease } from "../figures/release";
import type { DefinedName } from "./calculation";
import { explainCell, type Explanation } from "./explain";
import type { CellValue, SelectedCell } from "./port";

const release = openRelease(JSON.parse(readFileSync("build/figures.json", "utf8")) as Bundle);

/** Explains a formula in Model!B4, with these cells around it; says which cells were asked for. */
async function explain(
  formula: string,
  cells: Record<string, CellValue> = {},
  defined: readonly DefinedName[] = [],
) {
  const asked: string[][] = [];
  const cell: SelectedCell = { address: "Model!B4", formula, value: 0, text: "0" };
  const readCells = async (addresses: readonly string[]) => {
    asked.push([...addresses]);
    return addresses.map((address) => cells[address] ?? null);
  };
  const names = async () => defined;
  return { explanations: await explainCell({ readCells, names }, cell, release), asked };
}

async function answers(
  formula: string,
  cells: Record<string, CellValue> = {},
  defined: readonly DefinedName[] = [],
): Promise<Explanation["answer"][]> {
  return (await explain(formula, cells, defined)).explanations.map(({ answer }) => answer);
}

test("a call with its arguments written out is answered with its figure", async () => {
  const { explanations, asked } = await explain('=RE.SHARE("magnets","China")');
  expect(explanations).toMatchObject([
    {
      isWholeCell: true,
      answer: { kind: "number", value: 0.9, figure: { indicator: "share", period: "2025" } },
    },
  ]);
  expect(asked).toEqual([]);
});

test("cells are followed, read in one go and on the sheet of the formula", async () => {
  const { explanations, asked } = await explain("=A9*(1+RE.SHARE(A1,Inputs!$C$2)+RE.SHARE($A$1,A3))", {
    "Model!A1": "magnets",
    "Inputs!C2": "China",
    "Model!A3": "Atlantis",
  });
  expect(asked).toEqual([["Model!A1", "Inputs!C2", "Model!A3"]]);
  expect(explanations).toMatchObject([
    { isWholeCell: false, answer: { kind: "number", value: 0.9 } },
    { isWholeCell: false, answer: { kind: "missing", code: "#VALUE!" } },
  ]);
});

test("an empty argument and a blank cell are left out", async () => {
  const [given] = await answers('=RE.COSTPREMIUM("India",,A1,,"high")', {});
  expect(given).toMatchObject({ kind: "number", value: 0.3 });
});

test("a call within a call is followed", async () => {
  const [outer, inner] = await answers('=RE.SHARE("magnets","China",,,,RE.ASOF())');
  expect(outer).toMatchObject({ kind: "number", value: 0.9 });
  expect(inner).toMatchObject({ kind: "number" });
});

test("what the spreadsheet works out is said to be so", async () => {
  expect(await answers('=RE.SHARE("magnets",LEFT(A1,5),year)')).toMatchObject([
    { kind: "not followed", arguments: [{ text: "LEFT(A1,5)" }, { text: "year" }] },
  ]);
  expect(await answers('=RE.SHARE(RE.TOP("magnets"),"China")')).toMatchObject([
    { kind: "not followed", arguments: [{ text: 'RE.TOP("magnets")' }] },
    { kind: "table" },
  ]);
});

describe("names", () => {
  const china = { kind: "number", value: 0.9 };
  const follow = (defined: readonly DefinedName[], formula = '=RE.SHARE("magnets",Market)') =>
    answers(formula, { "Inputs!B4": "China", "Model!B4": "Atlantis" }, defined);

  test.each([
    ["a cell", "=Inputs!$B$4"],
    ["a text", '="China"'],
  ])("one that stands for %s is followed", async (_, formula) => {
    expect(await follow([{ name: "market", formula }])).toMatchObject([china]);
  });

  test("one of the sheet goes before one of the workbook", async () => {
    const names = [
      { name: "Market", formula: '="Atlantis"' },
      { name: "Model!Market", formula: "=Inputs!$B$4" },
      { name: "Inputs!Market", formula: '="India"' },
    ];
    expect(await follow(names)).toMatchObject([china]);
    expect(await follow(names, '=RE.SHARE("magnets",Inputs!Market)')).not.toMatchObject([china]);
  });

  test.each(["=Inputs!$B$4:$B$9", "=Inputs!B4", '=UPPER("China")', "=Other"])(
    "one that stands for %s is not followed",
    async (formula) => {
      expect(await follow([{ name: "Market", formula }])).toMatchObject([{ kind: "not followed" }]);
    },
  );

  test("a parameter of LAMBDA or LET is not taken for a name", async () => {
    const formula = '=LET(Market,"India",RE.SHARE("magnets",Market))';
    expect(await follow([{ name: "Market", formula: "=Inputs!$B$4" }], formula)).toMatchObject([
      { kind: "not followed" },
    ]);
  });
});

test("an error in an argument is the call's error, the first one first", async () => {
  expect(await answers("=RE.SHARE(A1,#REF!)", { "Model!A1": "#N/A" })).toMatchObject([
    { kind: "error in argument", argument: { text: "A1" }, error: "#N/A" },
  ]);
  expect(await answers('=RE.SHARE("magnets",RE.SOURCE("share","magnets","Atlantis"))')).toMatchObject([
    { kind: "error in argument", error: "#VALUE!" },
    { kind: "missing" },
  ]);
});

test("a function that we do not have is said", async () => {
  expect(await answers("=RE.PROFIT(1)+RE.SHARE(RE.PROFIT(1))")).toMatchObject([
    { kind: "no such function" },
    { kind: "error in argument", error: "#NAME?" },
    { kind: "no such function" },
  ]);
});

test("a cell without a call has nothing to explain", async () => {
  expect(await answers("=SUM(A1:A3)")).toEqual([]);
  expect(await answers("")).toEqual([]);
});
