import { rivalFigures } from "./rivals";
import { ask, bundledRelease } from "./testing";

const release = bundledRelease();

function rivalsOf(asOf: string, product: string, place: string) {
  const outcome = ask("SHARE", product, place, undefined, undefined, undefined, asOf);
  if (outcome.kind !== "number" || outcome.figure === undefined) throw new Error("no figure");
  return rivalFigures(outcome.figure, release).map(({ originator, mid }) => [originator, mid]);
}

test("what others say to the same question stands beside the headline", () => {
  expect(rivalsOf("2026-11-22", "magnets", "China")).toEqual(
    expect.arrayContaining([
      ["IEA", 0.94],
      ["OECD", 0.94],
      ["Reuters", 0.9],
      ["US Commerce", 0.9],
    ]),
  );
});

test("a rival that had published nothing yet is left out", () => {
  expect(rivalsOf("2025-07-31", "magnets", "China")).toEqual([
    ["Reuters", 0.9],
    ["US Commerce", 0.9],
  ]);
});

test("rivals of the same stage come first", () => {
  const outcome = ask("SHARE", "refined rare earths", "China");
  if (outcome.kind !== "number" || outcome.figure === undefined) throw new Error("no figure");
  const stages = rivalFigures(outcome.figure, release).map(({ stage }) => stage);
  expect(stages.slice(0, 2)).toEqual(["refining", "refining"]);
  expect(stages.slice(2)).not.toContain("refining");
});
