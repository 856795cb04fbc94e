import { toValues } from "./swaps";
import { inValues, type LiveCell } from "./values";

const share = '=RE.SHARE("magnets","China")';

function cell(address: string, more: Partial<LiveCell> = {}): LiveCell {
  const value = more.value ?? 0.9;
  return { address, formula: share, value, block: [[{ value, numberFormat: "0%" }]], ...more };
}

const spill = (address: string) =>
  cell(address, {
    formula: '=RE.TOP("rare earths",2)',
    value: "China",
    block: [
      [
        { value: "China", numberFormat: "General" },
        { value: 0.7, numberFormat: "0%" },
      ],
      [
        { value: "USA", numberFormat: "General" },
        { value: 0.1, numberFormat: "0%" },
      ],
    ],
  });

test("a figure is replaced by its value in its number format, and its formula is kept", async () => {
  const live = cell("Model!B4");
  expect(await inValues([live])).toEqual({
    keep: [{ address: "Model!B4", formula: share, block: live.block }],
    notPossible: [],
  });
});

test("a formula around a call is replaced as a whole, and one that calls nothing of ours is left alone", async () => {
  const { keep, notPossible } = await inValues([
    cell("Model!B4", { formula: `=B3*(1+${share.slice(1)})` }),
    cell("Model!B5", { formula: "=B4*2" }),
  ]);
  expect(keep.map(({ address }) => address)).toEqual(["Model!B4"]);
  expect(notPossible).toEqual([]);
});

test("a spill is replaced whole, and once however often it is given", async () => {
  const { keep } = await inValues([spill("Model!F5"), spill("Model!F5")]);
  expect(keep.map(toValues)).toMatchObject([{ address: "Model!F5", to: { block: spill("").block } }]);
});

test("the format that a card brings along is written where the cell has none, and the cell's own is kept", async () => {
  const general = cell("Model!B4", { block: [[{ value: 0.9, numberFormat: "General" }]], shownFormat: "0%" });
  const { keep } = await inValues([general, cell("Model!B5", { shownFormat: "0.00" })]);
  expect(keep.map((one) => toValues(one).to.block[0]?.[0]?.numberFormat)).toEqual(["0%", "0%"]);
  expect(keep[0]?.block[0]?.[0]?.numberFormat).toBe("General");
});

test("an error that is a result is replaced, one that is none is not", async () => {
  const { keep, notPossible } = await inValues([
    cell("Model!B4", { value: "#N/A" }),
    cell("Model!B5", { value: "#NAME?" }),
    cell("Model!B6", { value: "#BUSY!" }),
  ]);
  expect(keep.map(({ address }) => address)).toEqual(["Model!B4"]);
  expect(notPossible.map(({ address, why }) => [address, why.slice(0, 17)])).toEqual([
    ["Model!B5", "It shows #NAME?, "],
    ["Model!B6", "It shows #BUSY!, "],
  ]);
});

test.each([
  ["protected", "protected"],
  ["calculated column", "table"],
  ["merged", "merged"],
  ["array formula", "Ctrl+Shift+Enter"],
] as const)("a cell in the way of which stands %s is listed with what to do", async (obstacle, word) => {
  const { keep, notPossible } = await inValues([cell("Model!B4", { obstacle })]);
  expect(keep).toEqual([]);
  expect(notPossible).toEqual([{ address: "Model!B4", why: expect.stringContaining(word) as unknown }]);
});

test.each(["=SUM(F5#)", "=SUM(Model!$F$5#)", "=ROWS(_xlfn.ANCHORARRAY('Model'!F5))"])(
  "a spill that %s refers to stays",
  async (formula) => {
    const { keep, notPossible } = await inValues([spill("Model!F5")], [{ address: "Model!A1", formula }]);
    expect(keep).toEqual([]);
    expect(notPossible[0]?.why).toContain("Model!A1");
  },
);

test("a spill goes where the formula that refers to it goes as well, and stays where that one stays", async () => {
  const reader = cell("Other!A1", { formula: `${share}+SUM(INDEX(Model!F5#,0,2))` });
  expect((await inValues([spill("Model!F5"), reader])).notPossible).toEqual([]);
  const held = await inValues([spill("Model!F5"), { ...reader, obstacle: "protected" }]);
  expect(held.keep).toEqual([]);
  expect(held.notPossible.map(({ address }) => address)).toEqual(["Other!A1", "Model!F5"]);
});
