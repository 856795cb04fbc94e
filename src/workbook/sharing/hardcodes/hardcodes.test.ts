import fc from "fast-check";
import { bundledRelease } from "../../../figures/testing";
import { releaseWith } from "../../refresh/testing";
import { calculated, foundIn, type Typed } from "./testing";

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

const found = (typed: Typed, release = figures) => foundIn(typed, release);
const offersFor = async (typed: Typed, release = figures) =>
  (await found(typed, release)).flatMap(({ offers }) => offers);
const formulasFor = async (typed: Typed) => (await offersFor(typed)).map(({ formula }) => formula);

const CHINA = "People's Republic of China";

describe("a typed-in number is a figure", () => {
  test("where it equals one and its labels name product and place", async () => {
    expect(await found({ B1: "Magnets", A2: "China", B2: 0.9 })).toEqual([
      {
        address: "Model!B2",
        value: 0.9,
        labels: ["China", "Magnets"],
        offers: [{ formula: `=RE.SHARE("magnets","${CHINA}")`, about: `Share of magnets, ${CHINA}, 2025` }],
      },
    ]);
  });

  test("where the product stands above the names of the places", async () => {
    expect(await formulasFor({ A1: "Magnets", A2: "Japan", A3: "China", B3: 0.9 })).toHaveLength(1);
  });

  test("but not where a nearer label names another place", async () => {
    expect(await found({ B1: "Magnets", A2: "China", B2: "India", C2: 0.9 })).toEqual([]);
    expect(await found({ B1: "Magnets", B2: "China", B3: 0.5, B4: "India", B5: 0.9 })).toEqual([]);
  });

  test("but not where nothing says what it is of", async () => {
    expect(await found({ A2: "China", B2: 0.9 })).toEqual([]);
    expect(await found({ B1: "Magnets", B2: 0.9 })).toEqual([]);
  });
});

describe("a number in the unit that a label says", () => {
  test.each([
    ["beside it", { B1: "Magnets", A2: "China", B2: "Share, %", C1: "Magnets", C2: 90 }],
    ["above it", { B1: "Magnets", B2: "in %", A3: "China", B3: 90 }],
    ["behind the name of the product", { B1: "Magnets (%)", A2: "China", B2: 90 }],
    ["behind the name of the place", { B1: "Magnets", A2: "China, per cent", B2: 90 }],
    ["over the names of the places", { A1: "Shares, %", B2: "Magnets", A3: "China", B3: 90 }],
  ])("is the figure times a hundred: %s", async (_where, typed) => {
    expect(await formulasFor(typed)).toEqual([`=RE.SHARE("magnets","${CHINA}")*100`]);
  });

  test("is named with that label", async () => {
    expect((await found({ B1: "Magnets", B2: "in %", A3: "China", B3: 90 }))[0]?.labels).toEqual([
      "China",
      "Magnets",
      "in %",
    ]);
  });

  test("is freed from what binary arithmetic adds to it", async () => {
    expect(0.07 * 100).not.toBe(7);
    expect(await formulasFor({ B1: "Magnets", B2: "%", A3: "India", B3: 7 })).toEqual([
      '=ROUND(RE.SHARE("magnets","India")*100,10)',
    ]);
  });

  test("stays the figure itself where it was typed as a fraction all the same", async () => {
    expect(await formulasFor({ B1: "Magnets", B2: "Share, %", A3: "China", B3: 0.9 })).toEqual([
      `=RE.SHARE("magnets","${CHINA}")`,
    ]);
  });

  test.each([
    ["kt", 270.4, `=RE.PRODUCTION("magnets","${CHINA}")/1000`],
    ["thousand tonnes", 270.4, `=RE.PRODUCTION("magnets","${CHINA}")/1000`],
    ["Mt", 0.2704, `=RE.PRODUCTION("magnets","${CHINA}")/10^6`],
    ["t", 270_400, `=RE.PRODUCTION("magnets","${CHINA}")`],
  ])("is in %s", async (unit, value, formula) => {
    expect(await formulasFor({ B1: "Magnets", B2: unit, A3: "China", B3: value })).toEqual([formula]);
  });

  test("is in millions of the money that the figure is in, and of no other", async () => {
    const typed = (unit: string) => ({ B1: "Magnets", B2: unit, A3: "Japan", B3: 123.456789 });
    expect(await formulasFor(typed("USD million"))).toEqual(['=RE.VALUE("price","magnets","Japan")/10^6']);
    expect(await formulasFor(typed("EUR million"))).toEqual([]);
  });

  test("is none where no label says it", async () => {
    expect(await found({ B1: "Magnets", A2: "China", B2: 90 })).toEqual([]);
    expect(await found({ B1: "Magnets", B2: "% points", A3: "China", B3: 90 })).toEqual([]);
    expect(await found({ B1: "Magnets", B2: "Scenario 50%", A3: "China", B3: 90 })).toEqual([]);
  });
});

describe("a number with fewer digits than the figure", () => {
  test("is offered rounded to them, and said to be", async () => {
    expect(await offersFor({ B1: "Magnets", B2: "%", A3: "Japan", B3: 4.57 })).toEqual([
      {
        formula: '=ROUND(RE.SHARE("magnets","Japan")*100,2)',
        about: "Share of magnets, Japan, 2025: 4.567%, rounded",
      },
    ]);
    expect(await formulasFor({ B1: "Magnets", A3: "China", B3: 270_000 })).toEqual([
      `=ROUND(RE.PRODUCTION("magnets","${CHINA}"),-4)`,
    ]);
  });

  test("is none with a single digit, which is that of many", async () => {
    expect(await found({ B1: "Magnets", B2: "%", A3: "Japan", B3: 5 })).toEqual([]);
  });

  test("is none where another figure is it exactly", async () => {
    const release = releaseWith(1, [
      { place: "CN", rows: [{ period: "2025", value: 0.123 }] },
      { indicator: "cost_premium", place: "CN", rows: [{ period: "2025", value: 0.12 }] },
    ]).release();
    expect(await offersFor({ B1: "Magnets", A2: "China", B2: 0.12 }, release)).toHaveLength(1);
  });
});

test("a label that says a stage means the figure of that stage", async () => {
  const offers = await offersFor({ B1: "Refined rare earths", A2: "China", B2: 0.91 }, bundledRelease());
  expect(offers.every(({ formula }) => formula.includes("refined rare earths"))).toBe(true);
});

describe("whatever is typed", () => {
  const places = fc.constantFrom("China", "India", "Japan", "Other");
  const units = fc.constantFrom("%", "Share, %", "kt", "Mt", "USD million", "");
  const share = fc.integer({ min: 1, max: 99_999 }).map((parts) => parts / 100_000);
  const written = (value: number, places: number) => Number(value.toFixed(places));

  test("a formula that is offered comes to the number that was typed, to the last bit", async () => {
    await fc.assert(
      fc.asyncProperty(
        share,
        units,
        places,
        fc.integer({ min: 0, max: 6 }),
        fc.boolean(),
        async (mid, unit, place, digits, asPercent) => {
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
          for (const { formula } of await offersFor(
            { B1: "Magnets", B2: unit, A3: place, B3: value },
            release,
          )) {
            expect(calculated(formula, release)).toBe(value);
          }
        },
      ),
    );
  });

  test("a share that was typed in per cent with all its digits is found", async () => {
    await fc.assert(
      fc.asyncProperty(share, async (mid) => {
        const release = releaseWith(1, [{ place: "CN", rows: [{ period: "2025", value: mid }] }]).release();
        const typed = { B1: "Magnets", B2: "Share, %", A3: "China", B3: written(mid * 100, 3) };
        expect(await offersFor(typed, release)).toHaveLength(1);
      }),
    );
  });
});
