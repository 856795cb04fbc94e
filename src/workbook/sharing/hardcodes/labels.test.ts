import { bundledRelease } from "../../../figures/testing";
import { exampleModel } from "../../example-model";
import { answerOf } from "../../explain";
import { callsIn } from "../../formula/calls-in";
import { noNames } from "../../names";
import { resolve } from "../../resolve";
import { hardcodesIn } from "./hardcodes";
import { calculated, foundIn, type Typed } from "./testing";

const release = bundledRelease();

/** What is offered first for each number that is found. */
async function firstOffers(typed: Typed): Promise<Readonly<Record<string, string | undefined>>> {
  const found = await foundIn(typed, release);
  return Object.fromEntries(
    found.map(({ address, offers }) => [address.slice("Model!".length), offers[0]?.formula]),
  );
}

describe("a label in somebody's own words", () => {
  test.each([
    ["China: share of rare-earth magnets", '=RE.SHARE("magnets","China")'],
    ["China share of magnets", '=RE.SHARE("magnets","China")'],
    ["Magnets, China", '=RE.SHARE("magnets","China")'],
    ["CHINA SHARE OF MAGNETS", '=RE.SHARE("magnets","China")'],
    ["China's share of mined rare earths", '=RE.SHARE("mined rare earths","China")'],
    ["Share of refined rare earths, China", '=RE.SHARE("refined rare earths","China")'],
    ["China share of magnets (%)", '=RE.SHARE("magnets","China")*100'],
    ["China share of magnets", '=RE.SHARE("magnets","China")*100'],
    ["Cost premium India", '=RE.COSTPREMIUM("India")'],
    ["Cost premium India, low", '=RE.COSTPREMIUM("India",,,,"low")'],
    ["Cost premium India", '=RE.COSTPREMIUM("India",,,,"high")'],
    ["India: EV batteries from China", '=RE.DEPENDENCE("EV batteries","India")'],
    ["Dysprosium oxide price, Europe", '=RE.PRICE("dysprosium oxide","Europe")'],
    ["Dysprosium oxide, USD/kg", '=RE.PRICE("dysprosium oxide")'],
    ["Price of a pack from China, USD/kWh", '=RE.PRICE("battery packs","China")'],
    ["Rare-earth mine production of China, kt", '=RE.PRODUCTION("rare earths","China")/1000'],
    ["Rare earths: share of China in 2024", '=RE.SHARE("rare earths","China",2024)'],
    ["Mined rare earths, concentration (HHI)", '=RE.HHI("mined rare earths")'],
    [
      "US net import reliance, RE compounds and metals",
      '=RE.VALUE("net import reliance","rare earth compounds and metals","United States")',
    ],
  ])("%s: %s", async (label, formula) => {
    expect((await firstOffers({ A2: label, B2: calculated(formula, release) })).B2).toBe(formula);
  });

  test("may stand in two cells", async () => {
    const premium = calculated('=RE.COSTPREMIUM("India")', release);
    expect(await firstOffers({ B1: "Cost premium", A2: "India", B2: premium })).toEqual({
      B2: '=RE.COSTPREMIUM("India")',
    });
  });

  test("may stand in a list of others, each with a number of its own", async () => {
    const [premium, magnets] = [
      calculated('=RE.COSTPREMIUM("India")', release),
      calculated(share("magnets"), release),
    ];
    const list = { A2: "Magnets, China", B2: magnets, A3: "Cost premium India", B3: premium };
    expect(await firstOffers({ ...list, A4: "Tax rate", B4: premium })).toEqual({
      B2: share("magnets"),
      B3: '=RE.COSTPREMIUM("India")',
    });
    const table = { B1: "China", C1: "India", A2: "Magnets", B2: 0.12345, C2: magnets };
    expect(await firstOffers(table)).toEqual({});
  });

  test("is of another kind than a title above it, where it says no kind itself", async () => {
    const dependence = '=RE.DEPENDENCE("EV batteries","India")';
    const typed = { A1: "Prices", A2: "India: EV batteries from China", B2: calculated(dependence, release) };
    expect(await firstOffers(typed)).toEqual({ B2: dependence });
  });

  test("is named, and no label that said nothing new", async () => {
    const typed = { B1: "China", A2: "China: share of magnets", B2: calculated(share("magnets"), release) };
    expect((await foundIn(typed, release))[0]?.labels).toEqual(["China: share of magnets"]);
  });
});

const share = (product: string) => `=RE.SHARE("${product}","China")`;

describe("is no figure", () => {
  test.each([
    ["a number with the name of a place and no product", { A2: "Tax rate, China", B2: 0.9 }],
    ["a share where a price is asked for", { A2: "Price of magnets, China", B2: 0.9 }],
    ["a figure of another year than the label says", { A2: "China: magnets 2019", B2: 0.9 }],
    ["a number in a row of another product", { A1: "Magnets", A2: "Batteries, China", B2: 0.12345 }],
    ["a short word that is the code of a place by chance", { A2: "Magnets in stock, no orders", B2: 0.9 }],
    ["what follows from a sentence", { A2: `Magnets from China ${"and so on ".repeat(6)}`, B2: 0.9 }],
  ])("%s", async (_what, typed) => {
    expect(await foundIn(typed as Typed, release)).toEqual([]);
  });
});

test("years over a row of numbers say which figure each of them is, typed as numbers or as texts", async () => {
  const at = (year: number) => calculated(`=RE.SHARE("mined rare earths","China",${String(year)})`, release);
  const row = { A2: "China: share of mined rare earths", B2: at(2024), C2: at(2025), D2: at(2024) };
  expect(await firstOffers({ ...row, B1: 2024, C1: "2025", D1: 2025 })).toEqual({
    B2: '=RE.SHARE("mined rare earths","China",2024)',
    C2: '=RE.SHARE("mined rare earths","China",2025)',
  });
});

test("an older figure is found without its year where it is typed with all its digits", async () => {
  const older = calculated('=RE.SHARE("mined rare earths","China",2024)', release);
  expect(await firstOffers({ A2: "China: share of mined rare earths", B2: older })).toEqual({
    B2: '=RE.SHARE("mined rare earths","China",2024)',
  });
});

test("the figures of the example are found again where all of it is typed in", async () => {
  const cells = Object.entries(exampleModel.cells);
  const contentAt = (address: string) => exampleModel.cells[address]?.content ?? null;
  const called = new Map(
    cells.flatMap(([cell, { content }]) => {
      const [only] = typeof content === "string" ? callsIn(content) : [];
      if (only === undefined) return [];
      const valueAt = (address: string) => contentAt(address.replace(/^.*!/, ""));
      const site = { address: `${exampleModel.name}!${cell}`, formula: String(content) };
      const answer = answerOf(resolve(only.call, site, { names: noNames, valueAt }), release);
      return answer.kind === "number" ? [[cell, { value: answer.value, name: only.call.name }] as const] : [];
    }),
  );
  const typed = cells.flatMap(([cell, { content }]) => {
    const value =
      called.get(cell)?.value ?? (typeof content === "string" ? joined(content, contentAt) : content);
    return value === undefined || value === null ? [] : [[cell, value] as const];
  });
  const offered = await firstOffers(Object.fromEntries(typed));
  for (const [cell, { value, name }] of called) {
    // Of the premiums no label names India, and of two shares none says what they are of; nothing is made up.
    const isNamed = !/^[BCD]12$|^G(?:19|20)$|^F20$/.test(cell);
    const formula = offered[cell];
    expect([cell, formula?.startsWith(`=RE.${name}(`) ?? false]).toEqual([cell, isNamed]);
    if (formula !== undefined) expect([cell, calculated(formula, release)]).toEqual([cell, value]);
  }
});

/** The text of a label of the example, of texts and cells joined by "&"; of another formula undefined. */
function joined(content: string, contentAt: (cell: string) => unknown): string | undefined {
  if (!content.startsWith("=")) return content;
  const parts = content.slice(1).split("&");
  const texts = parts.map((part) => /^"(.*)"$/.exec(part)?.[1] ?? contentAt(part.replaceAll("$", "")));
  return texts.every((text) => typeof text === "string") ? texts.join("") : undefined;
}

test("the search is left with the reason of its signal", async () => {
  const leaving = new AbortController();
  leaving.abort(new Error("Left."));
  const cells = Array.from({ length: 20_000 }, (_, row) => ({
    address: `Model!A${String(row + 1)}`,
    value: `China, magnets ${String(row)}`,
  }));
  await expect(hardcodesIn(cells, release, leaving.signal)).rejects.toThrow("Left.");
});
