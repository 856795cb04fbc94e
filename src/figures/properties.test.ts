import fc from "fast-check";
import { formatDay, parseDay, type Day } from "../dates/day";
import { isMissing } from "../messages/missing";
import { call, functionNames, type FunctionName } from "./calls";
import type { Bundle, Interned } from "./bundle";
import { at, openRelease, type Release } from "./release";
import { ask, bundledBundle, bundledRelease } from "./testing";

const _ = undefined;
const release = bundledRelease();
const headlines = [...release.headlines.keys()].map(
  (key) => key.split("|") as [string, string, string, string],
);

const names = (list: string) => {
  const outcome = ask("LIST", list);
  return outcome.kind === "table" ? outcome.rows.map(([typed]) => String(typed)) : [];
};
const typed = {
  products: names("products"),
  countries: names("countries"),
  indicators: names("indicators"),
  sources: names("sources"),
};

/** Arguments as people give them, and as nobody would. */
const argument = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...typed.products, ...typed.countries, ...typed.indicators) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...typed.sources, "weight", "BACI, weight", "official", "low", "high"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(2024, "2025-Q3", "FY2024-25", "2025-12-31", 46_022, 0, "", null, undefined),
  },
  { weight: 1, arbitrary: fc.anything() },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

test("no input of any function throws: it is answered or refused with a message", () => {
  fc.assert(
    fc.property(fc.constantFrom(...functionNames), fc.array(argument, { maxLength: 9 }), (name, args) => {
      const outcome = call(name, args, release);
      if (isMissing(outcome)) {
        expect(["#N/A", "#VALUE!"]).toContain(outcome.code);
        expect(outcome.message).not.toBe("");
      } else if (outcome.kind === "number") expect(Number.isFinite(outcome.value)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

/** A question that has a headline, with some tail. */
const question = fc.record({
  of: fc.constantFrom(...headlines),
  year: fc.constantFrom(undefined, 2022, 2023, 2024, 2025, "FY2024-25"),
  source: fc.constantFrom(undefined, undefined, "USGS", "IEA", "Reuters", "BACI", "weight", "official"),
});
const FIRST_DAY = parseDay("2004-01-01") as Day;
const day = fc.integer({ min: FIRST_DAY, max: release.asOf }).map(formatDay);

type Asked = typeof question extends fc.Arbitrary<infer T> ? T : never;

function value(
  of: Release,
  { of: [indicator, product, place, counterpart], year, source }: Asked,
  asOf?: string,
) {
  return call("VALUE", [indicator, product, place, counterpart, year, _, source, asOf], of);
}

test("an as-of answer never stands on a later vintage", () => {
  fc.assert(
    fc.property(question, day, (asked, asOf) => {
      const outcome = value(release, asked, asOf);
      if (outcome.kind === "number") expect((outcome.figure?.vintage ?? "9999") <= asOf).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("what was published later never changes an earlier as-of answer", () => {
  fc.assert(
    fc.property(day, fc.array(question, { minLength: 40, maxLength: 40 }), (asOf, questions) => {
      const scrambled = openRelease(withLaterRowsScrambled(bundledBundle(), asOf));
      for (const asked of questions) {
        const [real, other] = [value(release, asked, asOf), value(scrambled, asked, asOf)];
        expect(isMissing(other)).toBe(isMissing(real));
        if (real.kind === "number") expect(other).toMatchObject({ value: real.value });
      }
    }),
    { numRuns: 40 },
  );
});

/** The release with another history after a day: other values, periods, bounds and statuses in every later row. */
function withLaterRowsScrambled(bundle: Bundle, asOf: string): Bundle {
  const { observations } = bundle;
  const isLater = observations.vintage.at.map((_code, row) => at(observations.vintage, row) > asOf);
  const turned = <T>({ of, at: codes }: Interned<T>): Interned<T> => ({
    of,
    at: codes.map((code, row) => (isLater[row] ? (code + 1 + (row % 3)) % of.length : code)),
  });
  return {
    ...bundle,
    observations: {
      ...observations,
      value: observations.value.map((known, row) => (isLater[row] ? 0.123 + row : known)),
      period: turned(observations.period),
      status: turned(observations.status),
      bound: turned(observations.bound),
    },
  };
}

test("low, mid and high of every figure are in order, as far as they exist", () => {
  for (const [indicator, product, place, counterpart] of headlines) {
    const estimates = ["low", "mid", "high"].map((estimate) => {
      const outcome = ask("VALUE", indicator, product, place, counterpart, _, estimate);
      return outcome.kind === "number" ? outcome.value : undefined;
    });
    const known = estimates.filter((estimate) => estimate !== undefined);
    expect(known).toEqual([...known].sort((one, other) => one - other));
  }
});

test("every headline question is answered by what RE.LIST says can be typed, or says why not", () => {
  const typedFor = (list: readonly string[], resolve: (typed: string) => unknown) =>
    new Map(list.map((name) => [resolve(name), name]));
  const { vocabulary } = release;
  const product = typedFor(typed.products, (name) => (vocabulary.product(name) as { id: string }).id);
  const place = typedFor(typed.countries, (name) => vocabulary.place(name));
  const indicator = typedFor(typed.indicators, (name) => vocabulary.indicator(name));
  const unanswered = headlines.flatMap(([indicatorId, productId, placeId, counterpartId]) => {
    const args = [
      indicator.get(indicatorId),
      product.get(productId),
      place.get(placeId),
      place.get(counterpartId),
    ];
    const outcome = ask("VALUE", ...args);
    if (!isMissing(outcome)) {
      expect(outcome).toMatchObject({
        figure: { indicator: indicatorId, product: productId, place: placeId },
      });
      return [];
    }
    return [outcome.reason];
  });
  const count = (reason: string) => unanswered.filter((other) => other === reason).length;
  expect(count("choose")).toBe(4);
  expect(count("not available")).toBeGreaterThan(0);
  expect(unanswered).toHaveLength(count("choose") + count("not available"));
});

test("what is listed as a product, a country or an indicator means itself again", () => {
  const { vocabulary } = release;
  for (const name of typed.products) {
    const meant = vocabulary.product(name);
    expect(isMissing(meant)).toBe(false);
    if (!isMissing(meant)) expect(vocabulary.product(vocabulary.products.typed(meant.id))).toEqual(meant);
  }
  for (const name of typed.countries) {
    const meant = vocabulary.place(name);
    expect(typeof meant === "string" && vocabulary.place(vocabulary.places.label(meant))).toBe(meant);
  }
  for (const name of typed.indicators) expect(typeof vocabulary.indicator(name)).toBe("string");
});

test("names are forgiven for case, spaces and plural, never for meaning", () => {
  const disguise = fc.constantFrom(
    (name: string) => name.toUpperCase(),
    (name: string) => `  ${name.replaceAll(" ", "   ")} `,
    (name: string) => name.replaceAll(" ", "-"),
    (name: string) => `${name}\u00a0`,
  );
  fc.assert(
    fc.property(fc.constantFrom(...typed.products), disguise, (name, disguised) => {
      expect(release.vocabulary.product(disguised(name))).toEqual(release.vocabulary.product(name));
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...typed.countries), disguise, (name, disguised) => {
      expect(release.vocabulary.place(disguised(name))).toEqual(release.vocabulary.place(name));
    }),
  );
});

test.each<FunctionName>(["VALUE", "SOURCE"])(
  "every source in the list lets RE.%s through or says who has it",
  (name) => {
    for (const source of typed.sources) {
      const outcome = ask(name, "share", "magnets", "China", _, _, _, source);
      if (isMissing(outcome))
        expect(["no such source", "no series", "unknown name"]).toContain(outcome.reason);
      if (isMissing(outcome)) expect(outcome.code).toBe("#N/A");
    }
  },
);
