import type { Found } from "../../../../src/figures/found";
import { reachOf, scaleOf } from "./scale";

const figure = (bound: Found["bound"], low?: number, mid?: number, high?: number) =>
  ({ bound, low, mid, high }) as Found;

test("figures stand on a common scale, with room at both ends", () => {
  const scale = scaleOf([figure("exact", 0.9, 0.9, 0.9), figure("exact", 0.98, 0.98, 0.98)]);
  expect(scale).toMatchObject({ low: 0.9, high: 0.98 });
  const [low, high] = [scale?.at(0.9) ?? 0, scale?.at(0.98) ?? 0];
  expect(low).toBeGreaterThan(5);
  expect(high).toBeLessThan(95);
  expect(scale?.at(0.94)).toBeCloseTo((low + high) / 2);
});

test("where all say the same there is nothing to compare", () => {
  expect(scaleOf([figure("exact", 0.9, 0.9, 0.9), figure("approx", 0.9, 0.9, 0.9)])).toBeUndefined();
  expect(scaleOf([figure("not_available")])).toBeUndefined();
});

test("a range reaches from end to end, a bound to where the strip ends", () => {
  const range = figure("range", 0.2, 0.25, 0.3);
  const atLeast = figure("at_least", 0.75, 0.75);
  const atMost = figure("at_most", undefined, 0.4, 0.4);
  const scale = scaleOf([range, atLeast, atMost]);
  if (scale === undefined) throw new Error("no scale");
  expect(reachOf(range, scale)).toEqual([scale.at(0.2), scale.at(0.3)]);
  expect(reachOf(atLeast, scale)).toEqual([scale.at(0.75), 100]);
  expect(reachOf(atMost, scale)).toEqual([0, scale.at(0.4)]);
  expect(reachOf(figure("not_available"), scale)).toBeUndefined();
});
