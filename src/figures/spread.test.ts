import { isComparable, spreadOf } from "./spread";
import { rivalFigures } from "./rivals";
import { figureOf } from "./history/testing-figure";
import { ask, bundledRelease } from "./testing";

const release = bundledRelease();

test("rivals of the same unit and stage span from the least to the most that is said", () => {
  const found = figureOf(ask("SHARE", "magnets", "China"));
  const others = rivalFigures(found, release).filter((rival) => isComparable(rival, found));
  expect(spreadOf([found, ...others])).toEqual({ low: 0.9, high: 0.98 });
});

test("a range counts with its ends and a bound with what it says", () => {
  const nothing = { low: undefined, mid: undefined, high: undefined };
  const found = figureOf(ask("SHARE", "magnets", "China"));
  const range = { ...found, low: 0.2, mid: 0.25, high: 0.3 };
  const atLeast = { ...found, ...nothing, low: 0.75, mid: 0.75 };
  expect(spreadOf([range, atLeast])).toEqual({ low: 0.2, high: 0.75 });
  expect(spreadOf([{ ...found, ...nothing }])).toBeUndefined();
});
