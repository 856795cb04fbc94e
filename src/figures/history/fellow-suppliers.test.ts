import { ask, bundledRelease } from "../testing";
import { fellowSuppliers } from "./fellow-suppliers";
import { figureOf } from "./testing-figure";

const release = bundledRelease();
const suppliers = (...call: Parameters<typeof ask>) => fellowSuppliers(figureOf(ask(...call)), release);

test("a share stands among all suppliers of its publication and period, largest first", () => {
  const found = suppliers("SHARE", "rare earths", "Australia", 2024);
  expect(found?.shares.slice(0, 3).map(({ place, period }) => [place, period])).toEqual([
    ["CN", "2024"],
    ["US", "2024"],
    ["AU", "2024"],
  ]);
  expect(found?.isOwn).toBe(true);
  expect(found?.covered).toBeGreaterThan(0.9);
  expect(found?.covered).toBeLessThanOrEqual(1.015);
});

test("where a publication names one supplier only, another's are shown and said to be so", () => {
  const found = suppliers("SHARE", "rare earths", "China", undefined, undefined, "OECD, supply");
  expect(found?.isOwn).toBe(false);
  expect(found?.shares.length).toBeGreaterThan(1);
  expect(new Set(found?.shares.map(({ publication }) => publication)).size).toBe(1);
});

test("a supplier beside whom no other is known stands alone", () => {
  expect(suppliers("SHARE", "magnets", "China")).toBeUndefined();
});

test("what is not a share of world supply has no suppliers", () => {
  expect(suppliers("COSTPREMIUM", "India")).toBeUndefined();
});
