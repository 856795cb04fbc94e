import { thinned, valueDomain } from "./scale";

test("an axis begins at zero unless the values are all near each other", () => {
  expect(valueDomain([13_000, 1_500])[0]).toBe(0);
  const [from, to] = valueDomain([0.82, 0.84]);
  expect(from).toBeGreaterThan(0.8);
  expect(from).toBeLessThan(0.82);
  expect(to).toBeGreaterThan(0.84);
});

test("an axis has room for values below zero and for one value alone", () => {
  const [from, to] = valueDomain([-0.2, 0.1]);
  expect(from).toBeLessThan(-0.2);
  expect(to).toBeGreaterThan(0.1);
  for (const value of [0, 5, -5]) {
    const [low, high] = valueDomain([value, value]);
    expect(low).toBeLessThan(high);
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  }
});

const years = Array.from({ length: 23 }, (_, index) => ({ at: index / 22, label: String(2003 + index) }));

test("as many labels as have room are kept, the newest among them", () => {
  const wide = thinned(years, 2000).map(({ label }) => label);
  expect(wide).toHaveLength(23);
  const narrow = thinned(years, 240).map(({ label }) => label);
  expect(narrow.length).toBeLessThan(8);
  expect(narrow.length).toBeGreaterThan(3);
  expect(narrow.at(-1)).toBe("2025");
});

test("no two labels that are kept run into each other", () => {
  const width = 240;
  const kept = thinned(
    [...years, { at: 1, label: "2025" }, { at: 0.97, label: "FY2024-25" }].sort((a, b) => a.at - b.at),
    width,
  );
  kept.slice(1).forEach((tick, index) => {
    const before = kept[index] as (typeof kept)[number];
    const room = (tick.at - before.at) * width;
    expect(room).toBeGreaterThan(((tick.label.length + before.label.length) / 2) * 6);
  });
});
