import fc from "fast-check";
import { bundledRelease } from "../../../figures/testing";
import { answerOf } from "../../explain";
import { callsIn } from "../../formula/calls-in";
import { noNames } from "../../names";
import { releaseWith } from "../../refresh/testing";
import { resolve } from "../../resolve";
import { hardcodesIn } from "./hardcodes";

type Typed = Readonly<Record<string, string | number>>;

const figures = releaseWith(1, [
  { place: "CN", rows: [{ period: "2025", value: 0.9 }] },
  { place: "IN", rows: [{ period: "2025", value: 0.07 }] },
  { place: "JP", rows: [{ period: "2025", value: 0.04567 }] },
  {
    indicator: "production",
    place: "CN",
    unit: "t REO",
    rows: [{ period: "2024", value: 270_400 }],
  },
  { indicator: "price", place: "JP", unit: "USD", rows: [{ period: "2024", value: 123_456_789 }] },
]).release();

function found(typed: Typed, release = figures) {
  const cells = Object.entries(typed).map(([cell, value]) => ({ address: `Model!${cell}`, value }));
  return hardcodesIn(cells, release).found;
}

const offersFor = (typed: Typed, release = figures) => found(typed, release).flatMap(({ offers }) => offers);
const formulasFor = (typed: Typed) => offersFor(typed).map(({ formula }) => formula);

const CHINA = "People's Republic of China";

/** A number as ROUND rounds the decimals that it is written with, the half away from zero. */
function roundedInDecimals(value: number, places: number): number {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const shift = Number(exponent) - (digits.length - 1) + places;
  const whole =
    shift >= 0
      ? BigInt(digits) * 10n ** BigInt(shift)
      : (2n * BigInt(digits) + 10n ** BigInt(-shift)) / (2n * 10n ** BigInt(-shift));
  return Math.sign(value) * Number(`${String(whole)}e${String(-places)}`);
}

/** What a formula that was offered comes to: one call, perhaps with a step behind it, perhaps rounded. */
function calculated(formula: string, release: typeof figures): number {
  const [only] = callsIn(formula);
  if (only === undefined) throw new Error(`${formula} calls nothing.`);
  const around = { names: noNames, valueAt: () => null };
  const answer = answerOf(resolve(only.call, { address: "Model!Z9", formula }, around), release);
  if (answer.kind !== "number") throw new Error(`${formula} is no number.`);
  const { start, end } = only.call.span;
  const parts = /^=(ROUND\()?$/.exec(formula.slice(0, start));
  const behind = /^(?:\*(\d+)|\/(\d+)(?:\^(\d+))?)?(?:,(-?\d+)\))?$/.exec(formula.slice(end));
  if (parts === null || behind === null) throw new Error(`${formula} is not understood.`);
  const [, times = "1", by = "1", power = "1", places] = behind;
  const value = (answer.value * Number(times)) / Number(by) ** Number(power);
  return places === undefined ? value : roundedInDecimals(value, Number(places));
}

describe("a typed-in number is a figure", () => {
  test("where it equals one and its labels name product and place", () => {
    expect(found({ B1: "Magnets", A2: "China", B2: 0.9 })).toEqual([
      {
        address: "Model!B2",
        value: 0.9,
        labels: ["China", "Magnets"],
        offers: [{ formula: `=RE.SHARE("magnets","${CHINA}")`, about: `Share of magnets, ${CHINA}, 2025` }],
      },
    ]);
  });

  test("where the product stands above the names of the places", () => {
    expect(formulasFor({ A1: "Magnets", A2: "Japan", A3: "China", B3: 0.9 })).toHaveLength(1);
  });

  test("but not where a nearer label names another place", () => {
    expect(found({ B1: "Magnets", A2: "China", B2: "India", C2: 0.9 })).toEqual([]);
    expect(found({ B1: "Magnets", B2: "China", B3: 0.5, B4: "India", B5: 0.9 })).toEqual([]);
  });

  test("but not where nothing says what it is of", () => {
    expect(found({ A2: "China", B2: 0.9 })).toEqual([]);
    expect(found({ B1: "Magnets", B2: 0.9 })).toEqual([]);
  });
});

describe("a number in the unit that a label says", () => {
  test.each([
    ["beside it", { B1: "Magnets", A2: "China", B2: "Share, %", C1: "Magnets", C2: 90 }],
    ["above it", { B1: "Magnets", B2: "in %", A3: "China", B3: 90 }],
    ["behind the name of the product", { B1: "Magnets (%)", A2: "China", B2: 90 }],
    ["behind the name of the place", { B1: "Magnets", A2: "China, per cent", B2: 90 }],
    ["over the names of the places", { A1: "Shares, %", B2: "Magnets", A3: "China", B3: 90 }],
  ])("is the figure times a hundred: %s", (_where, typed) => {
    expect(formulasFor(typed)).toEqual([`=RE.SHARE("magnets","${CHINA}")*100`]);
  });

  test("is named with that label", () => {
    expect(found({ B1: "Magnets", B2: "in %", A3: "China", B3: 90 })[0]?.labels).toEqual([
      "China",
      "Magnets",
      "in %",
    ]);
  });

  test("is freed from what binary arithmetic adds to it", () => {
    expect(0.07 * 100).not.toBe(7);
    expect(formulasFor({ B1: "Magnets", B2: "%", A3: "India", B3: 7 })).toEqual([
      '=ROUND(RE.SHARE("magnets","India")*100,10)',
    ]);
  });

  test("stays the figure itself where it was typed as a fraction all the same", () => {
    expect(formulasFor({ B1: "Magnets", B2: "Share, %", A3: "China", B3: 0.9 })).toEqual([
      `=RE.SHARE("magnets","${CHINA}")`,
    ]);
  });

  test.each([
    ["kt", 270.4, `=RE.PRODUCTION("magnets","${CHINA}")/1000`],
    ["thousand tonnes", 270.4, `=RE.PRODUCTION("magnets","${CHINA}")/1000`],
    ["Mt", 0.2704, `=RE.PRODUCTION("magnets","${CHINA}")/10^6`],
    ["t", 270_400, `=RE.PRODUCTION("magnets","${CHINA}")`],
  ])("is in %s", (unit, value, formula) => {
    expect(formulasFor({ B1: "Magnets", B2: unit, A3: "China", B3: value })).toEqual([formula]);
  });

  test("is in millions of the money that the figure is in, and of no other", () => {
    const typed = (unit: string) => ({ B1: "Magnets", B2: unit, A3: "Japan", B3: 123.456789 });
    expect(formulasFor(typed("USD million"))).toEqual(['=RE.VALUE("price","magnets","Japan")/10^6']);
    expect(formulasFor(typed("EUR million"))).toEqual([]);
  });

  test("is none where no label says it", () => {
    expect(found({ B1: "Magnets", A2: "China", B2: 90 })).toEqual([]);
    expect(found({ B1: "Magnets", B2: "% points", A3: "China", B3: 90 })).toEqual([]);
    expect(found({ B1: "Magnets", B2: "Scenario 50%", A3: "China", B3: 90 })).toEqual([]);
  });
});

describe("a number with fewer digits than the figure", () => {
  test("is offered rounded to them, and said to be", () => {
    expect(offersFor({ B1: "Magnets", B2: "%", A3: "Japan", B3: 4.57 })).toEqual([
      {
        formula: '=ROUND(RE.SHARE("magnets","Japan")*100,2)',
        about: "Share of magnets, Japan, 2025: 4.567%, rounded",
      },
    ]);
    expect(formulasFor({ B1: "Magnets", A3: "China", B3: 270_000 })).toEqual([
      `=ROUND(RE.PRODUCTION("magnets","${CHINA}"),-4)`,
    ]);
  });

  test("is none with a single digit, which is that of many", () => {
    expect(found({ B1: "Magnets", B2: "%", A3: "Japan", B3: 5 })).toEqual([]);
  });

  test("is none where another figure is it exactly", () => {
    const release = releaseWith(1, [
      { place: "CN", rows: [{ period: "2025", value: 0.123 }] },
      { indicator: "cost_premium", place: "CN", rows: [{ period: "2025", value: 0.12 }] },
    ]).release();
    expect(offersFor({ B1: "Magnets", A2: "China", B2: 0.12 }, release)).toHaveLength(1);
  });
});

test("a label that says a stage means the figure of that stage", () => {
  const offers = offersFor({ B1: "Refined rare earths", A2: "China", B2: 0.91 }, bundledRelease());
  expect(offers.every(({ formula }) => formula.includes("refined rare earths"))).toBe(true);
});

describe("whatever is typed", () => {
  const places = fc.constantFrom("China", "India", "Japan", "Other");
  const units = fc.constantFrom("%", "Share, %", "kt", "Mt", "USD million", "");
  const share = fc.integer({ min: 1, max: 99_999 }).map((parts) => parts / 100_000);
  const written = (value: number, places: number) => Number(value.toFixed(places));

  test("a formula that is offered comes to the number that was typed, to the last bit", () => {
    fc.assert(
      fc.property(
        share,
        units,
        places,
        fc.integer({ min: 0, max: 6 }),
        fc.boolean(),
        (mid, unit, place, digits, asPercent) => {
          const release = releaseWith(1, [
            ...["CN", "IN", "JP"].map((id) => ({ place: id, rows: [{ period: "2025", value: mid }] })),
            {
              indicator: "production",
              place: "CN",
              unit: "t",
              rows: [{ period: "2025", value: mid * 10 ** 7 }],
            },
          ]).release();
          const value = written(asPercent ? mid * 100 : mid * 10 ** 4, digits);
          for (const { formula } of offersFor({ B1: "Magnets", B2: unit, A3: place, B3: value }, release)) {
            expect(calculated(formula, release)).toBe(value);
          }
        },
      ),
    );
  });

  test("a share that was typed in per cent with all its digits is found", () => {
    fc.assert(
      fc.property(share, (mid) => {
        const release = releaseWith(1, [{ place: "CN", rows: [{ period: "2025", value: mid }] }]).release();
        const typed = { B1: "Magnets", B2: "Share, %", A3: "China", B3: written(mid * 100, 3) };
        expect(offersFor(typed, release)).toHaveLength(1);
      }),
    );
  });
});
