import { readFileSync } from "node:fs";
import { call, functionNames, type FunctionName } from "../../figures/calls";
import { bundledRelease } from "../../figures/testing";
import type { CellValue } from "../port";
import { choicesFor } from "./choices";
import { matching } from "./matching";

const release = bundledRelease();

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}

const metadata = JSON.parse(readFileSync("functions/functions.json", "utf8")) as Metadata;

function typed(name: FunctionName, parameter: string, given: Record<string, CellValue> = {}): string[] {
  return choicesFor(name, parameter, new Map(Object.entries(given)), release).map((choice) => choice.typed);
}

function parametersOf(name: FunctionName) {
  return metadata.functions.find(({ id }) => id === name)?.parameters ?? [];
}

/** Calls with the required arguments chosen from the lists in turn, up to so many of each list. */
function* chosenCalls(name: FunctionName, most: number): Generator<Record<string, string>> {
  const required = parametersOf(name).filter(({ optional }) => optional !== true);
  function* choose(index: number, given: Record<string, string>): Generator<Record<string, string>> {
    const parameter = required[index]?.name;
    if (parameter === undefined) return yield given;
    for (const one of typed(name, parameter, given).slice(0, most)) {
      yield* choose(index + 1, { ...given, [parameter]: one });
    }
  }
  yield* choose(0, {});
}

function answer(name: FunctionName, given: Record<string, string>) {
  return call(
    name,
    parametersOf(name).map((parameter) => given[parameter.name] ?? null),
    release,
  );
}

/** What a call whose arguments were all chosen can still be missing: it asks to choose between several, or for a year. */
const stillToChoose = [
  "choose",
  "choose measure",
  "choose product",
  "choose market",
  "not available",
  "only forecasts",
];

test.each(functionNames.filter((name) => name !== "HHI"))(
  "each choice for RE.%s leads to a figure",
  (name) => {
    const missing: unknown[] = [];
    let answered = 0;
    for (const given of chosenCalls(name, 6)) {
      const outcome = answer(name, given);
      if (outcome.kind !== "missing") answered += 1;
      // Whether the other side goes without saying depends on the question; it can be chosen next.
      else if (!stillToChoose.includes(outcome.reason) && !canChooseOtherSide(name, given)) {
        missing.push([given, outcome.message]);
      }
    }
    expect(missing).toEqual([]);
    expect(answered).toBeGreaterThan(0);
  },
);

function canChooseOtherSide(name: FunctionName, given: Record<string, string>): boolean {
  const parameter = parametersOf(name).find((one) =>
    ["counterpart", "supplier", "benchmark"].includes(one.name),
  );
  if (parameter === undefined) return false;
  return typed(name, parameter.name, given).some((other) => {
    const outcome = answer(name, { ...given, [parameter.name]: other });
    return outcome.kind !== "missing" || stillToChoose.includes(outcome.reason);
  });
}

test("places are those that have a figure for what is chosen so far", () => {
  expect(typed("COSTPREMIUM", "country", { product: "batteries" })).toContain("India");
  expect(typed("SHARE", "country", { product: "magnets" })).toContain("China");
  expect(typed("SHARE", "country", { product: "magnets" })).not.toContain("Nigeria");
  expect(typed("PRODUCTION", "producer", { product: "rare earths" })).toContain("Nigeria");
  expect(typed("DEPENDENCE", "supplier", { product: "EV batteries", country: "India" })).toEqual(["China"]);
});

test("products are those that have a figure in the unit of the function", () => {
  expect(typed("PRODUCTION", "product")).toContain("rare earths");
  expect(typed("PRODUCTION", "product")).not.toContain("batteries");
  expect(typed("SHARE", "product", { country: "China" })).toContain("refined rare earths");
});

test("periods, sources and days are those of the figure that is chosen", () => {
  const given = { product: "rare earths", country: "China" };
  expect(typed("SHARE", "year", given).slice(0, 2)).toEqual(["2025", "2024"]);
  expect(typed("SHARE", "source", given)).toContain("USGS");
  expect(typed("SHARE", "source", given).at(-1)).toBe("official");
  for (const day of typed("SHARE", "asOf", given)) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(typed("SHARE", "year", { product: "magnets", country: "China", source: "IEA" })).toContain("2024");
});

test("what is not understood leaves its part open", () => {
  expect(typed("SHARE", "country", { product: "magnetz" })).toEqual(typed("SHARE", "country"));
});

test("the fixed lists are those that the functions name when one of them is mistyped", () => {
  const hint = (name: FunctionName, ...args: unknown[]) => {
    const outcome = call(name, args, release);
    return outcome.kind === "missing" ? [...outcome.hint.matchAll(/"(\w+)"/g)].map(([, word]) => word) : [];
  };
  expect(typed("SOURCE", "field")).toEqual(
    hint("SOURCE", "share", "magnets", "China", null, null, null, null, null, "?"),
  );
  expect(typed("SHARE", "estimate")).toEqual(hint("SHARE", "magnets", "China", null, "?"));
  expect(typed("LIST", "kind")).toEqual(hint("LIST", "?"));
});

test("there is something to choose for every parameter", () => {
  for (const name of functionNames) {
    for (const parameter of parametersOf(name)) {
      expect([name, parameter.name, typed(name, parameter.name).length > 0]).toEqual([
        name,
        parameter.name,
        true,
      ]);
    }
  }
});

describe("what has been typed so far", () => {
  const found = (name: FunctionName, parameter: string, text: string) =>
    matching(text, choicesFor(name, parameter, new Map(), release)).map((choice) => choice.typed);

  test("finds what begins with it, then what contains it", () => {
    expect(found("SHARE", "product", "magn")[0]).toMatch(/^magn/);
    expect(found("SHARE", "product", "")).toEqual(typed("SHARE", "product"));
  });

  test("is forgiven a slip, a code and another name", () => {
    expect(found("SHARE", "country", "Chnia")).toContain("China");
    expect(found("SHARE", "country", "AUS")[0]).toBe("Australia");
    expect(found("SHARE", "country", "usa")).toContain("United States");
    expect(found("SHARE", "product", "NdFeB").join()).toMatch(/magnet/);
    expect(found("SHARE", "country", "Atlantis")).toEqual([]);
  });

  test.each([
    ["Chine", "China"],
    ["中国", "China"],
    ["Birmanie", "Myanmar"],
  ])("is understood as the functions understand it: %s is %s", (text, place) => {
    expect(found("SHARE", "country", text)[0]).toBe(place);
  });

  test("is understood so among the places of events too", () => {
    expect(found("EVENTS", "country", "Japon")[0]).toBe("Japan");
  });
});
