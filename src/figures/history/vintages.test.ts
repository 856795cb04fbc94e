import { ask, bundledRelease } from "../testing";
import { figureOf } from "./testing-figure";
import { vintagesOf } from "./vintages";

const release = bundledRelease();

function vintages(...call: Parameters<typeof ask>) {
  return vintagesOf(figureOf(ask(...call)), release).map(({ figure, standing }) => [
    figure.vintage,
    figure.mid,
    standing,
  ]);
}

test("a revised figure has its earlier vintage before it", () => {
  expect(vintages("RESERVES", "rare earths", "Brazil")).toEqual([
    ["2026-02-06", 21_000_000, "earlier"],
    ["2026-05-27", 11_000_000, "in force"],
  ]);
  expect(vintages("PRODUCTION", "rare earths", "Nigeria", 2024)).toEqual([
    ["2025-01-31", 13_000, "earlier"],
    ["2026-02-06", 1_500, "in force"],
  ]);
});

test("asked as of an earlier day, the vintage of then is in force and what came after it is not yet public", () => {
  expect(
    vintages("SHARE", "rare earths", "China", 2024, undefined, undefined, "2025-06-30").map(
      ([, , standing]) => standing,
    ),
  ).toEqual(["in force", "not yet public"]);
});

test("a vintage that two documents restate stands once", () => {
  const days = vintages("PRODUCTION", "rare earths", "World", 2019).map(([day]) => day);
  expect(days).toEqual(["2020-02-28", "2021-02-28"]);
});

test("a figure that was never revised has one vintage", () => {
  expect(vintages("SHARE", "magnets", "China")).toHaveLength(1);
});

test("every figure of every series is in force among its own vintages", () => {
  const outcome = ask("SERIES", "production", "rare earths", "China");
  if (outcome.kind !== "table") throw new Error("no table");
  for (const figure of outcome.figures ?? []) {
    const shown = vintagesOf(figure, release).filter(({ standing }) => standing === "in force");
    expect(shown.map((vintage) => vintage.figure)).toEqual([figure]);
  }
});
