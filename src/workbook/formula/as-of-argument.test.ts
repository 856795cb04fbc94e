import { readFileSync } from "node:fs";
import fc from "fast-check";
import { differInAsOfOnly, freeAsOf, givingAsOf } from "./as-of-argument";
import { insertAll } from "./edit-call";
import type { FigureCall } from "./figure-call";
import { findCalls } from "./find-calls";
import { argumentTexts, surroundings } from "./testing";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

const { functions } = JSON.parse(readFileSync("functions/functions.json", "utf8")) as Metadata;

const callOf = (formula: string) => findCalls(formula)[0] as FigureCall;

test.each(functions.map(({ id, parameters }) => [id, parameters] as const))(
  "the place of the as-of date in RE.%s is the one that Excel is told",
  (id, parameters) => {
    const index = parameters.findIndex(({ name }) => name.toLowerCase() === "asof");
    expect(freeAsOf(callOf(`=RE.${id}()`))).toBe(index < 0 ? undefined : index);
  },
);

function given(formula: string): string | undefined {
  const insertion = givingAsOf(callOf(formula), "2026-11-22");
  return insertion === undefined ? undefined : insertAll(formula, [insertion]);
}

test("a call gets the date as its argument, and keeps those that it has", () => {
  expect(given('=2*RE.SHARE("magnets", A1 )')).toBe('=2*RE.SHARE("magnets", A1 ,,,,"2026-11-22")');
  expect(given('=RE.SHARE("magnets","China",2024,"low","USGS",)')).toBe(
    '=RE.SHARE("magnets","China",2024,"low","USGS","2026-11-22")',
  );
  expect(given("=RE.EVENTS()")).toBe('=RE.EVENTS(,,,"2026-11-22")');
  expect(given('=_xldudf_RE_HHI("magnets")')).toBe('=_xldudf_RE_HHI("magnets",,,,"2026-11-22")');
});

test("a call with a date of its own keeps it", () => {
  expect(given('=RE.SHARE("magnets","China",,,,A9)')).toBeUndefined();
  expect(given("=RE.ASOF()")).toBeUndefined();
});

test("whatever a formula holds, only the date comes into the call", () => {
  fc.assert(
    fc.property(fc.array(argumentTexts, { maxLength: 5 }), surroundings, (args, [before, after]) => {
      const formula = `${before}RE.SHARE(${args.join(",")})${after}`;
      const call = findCalls(formula).find(({ span }) => span.start === before.length) as FigureCall;
      const insertion = givingAsOf(call, "2025-01-31");
      if (insertion === undefined) throw new Error("There was room for a date.");
      const held = insertAll(formula, [insertion]);
      const now = findCalls(held).find(({ span }) => span.start === before.length) as FigureCall;
      expect(now.arguments[5]).toMatchObject({ kind: "literal", value: "2025-01-31" });
      const texts = now.arguments.slice(0, 5).map(({ text }) => text);
      const wanted = args.map((text) => text.trim());
      expect(texts).toEqual([...wanted, ...Array.from({ length: 5 - wanted.length }, () => "")]);
      expect(held.slice(0, before.length)).toBe(before);
      expect(held.slice(held.length - after.length)).toBe(after);
    }),
  );
});

describe("two formulas differ in as-of dates only", () => {
  test.each([
    ['=RE.SHARE("magnets","China")', '=RE.SHARE("magnets","China",,,,"2026-11-22")'],
    ['=2*RE.SHARE("magnets",A1)+1', '=2*RE.SHARE("magnets",A1,,,,"2026-11-22")+1'],
    ['=RE.SOURCE("share","a","b",,,,,,"url")', '=RE.SOURCE("share","a","b",,,,,"2026-11-22","url")'],
    ['=RE.VALUE("share",RE.TOP("a",1),"b")', '=RE.VALUE("share",RE.TOP("a",1,,,"2026-11-22"),"b")'],
  ])("%s and %s do", (one, other) => {
    expect(differInAsOfOnly(one, other)).toBe(true);
    expect(differInAsOfOnly(other, one)).toBe(true);
  });

  test.each([
    ['=RE.SHARE("magnets","China")', '=RE.SHARE("magnets","India",,,,"2026-11-22")'],
    ['=RE.SHARE("magnets","China")', '=RE.SHARE("magnets","China",2020)'],
    ['=RE.SHARE("magnets","China")', '=WEBSERVICE("https://example.org/"&A1)'],
    ['=RE.SHARE("a","b")', '=RE.SHARE("a","b",,,,WEBSERVICE("2026-11-22"))'],
    ['=IF(A1,"2026-11-22")', "=IF(A1)"],
    ['=RE.SHARE("a","b")', '=RE.SHARE("a","b",,,,"2026-11-22")+1'],
  ])("%s and %s do not", (one, other) => {
    expect(differInAsOfOnly(one, other)).toBe(false);
    expect(differInAsOfOnly(other, one)).toBe(false);
  });
});
