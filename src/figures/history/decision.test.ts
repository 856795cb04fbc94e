import { ask, bundledRelease } from "../testing";
import { decisionOn } from "./decision";
import { figureOf } from "./testing-figure";

const release = bundledRelease();

test("how a headline was decided can be told", () => {
  const chosen = figureOf(ask("SHARE", "magnets", "China"));
  expect(decisionOn(chosen, release)).toEqual({ headline: chosen.series, decided: "chosen" });
  const only = figureOf(ask("COSTPREMIUM", "United States", "battery packs"));
  expect(decisionOn(only, release)).toEqual({ headline: only.series, decided: "only series" });
});

test("of a figure that was asked for by its source the headline is another series", () => {
  const asked = figureOf(ask("SHARE", "magnets", "China", undefined, undefined, "Reuters"));
  const headline = figureOf(ask("SHARE", "magnets", "China"));
  expect(decisionOn(asked, release)?.headline).toBe(headline.series);
});
