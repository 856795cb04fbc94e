import { readFileSync } from "node:fs";
import { formatDay, dayOfSerial } from "../../src/dates/day";
import type { Outcome } from "../../src/figures/outcome";
import { numberFormat } from "../../src/figures/number-format";
import { bundledRelease } from "../../src/figures/testing";
import { evaluate } from "../functions/evaluate";

const checklist = readFileSync("docs/excel-checklist.md", "utf8");
const rows = [...checklist.matchAll(/^\| `(=RE\..+?)` +\| `(.+?)` +\|$/gm)].map(
  ([, formula, shows]) => [formula, shows] as [string, string],
);

/** What a cell of format General shows. */
function shown(formula: string, outcome: Outcome): string {
  if (outcome.kind === "missing") return outcome.code;
  if (outcome.kind !== "number") return outcome.kind === "text" ? outcome.value : outcome.kind;
  if (formula.startsWith("=RE.ASOF")) return formatDay(dayOfSerial(outcome.value));
  const unit = outcome.figure?.unit ?? "";
  const isFraction = unit === "fraction";
  const decimals = (/\.(0+)/.exec(numberFormat(outcome.value, unit))?.[1] ?? "").length;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const number = (isFraction ? outcome.value * 100 : outcome.value).toLocaleString("en-US", digits);
  return `${unit.startsWith("USD") ? "$" : ""}${number}${isFraction ? "%" : ""}`;
}

test("the checklist has a table of formulas", () => {
  expect(rows.length).toBeGreaterThan(8);
});

test.each(rows)("%s shows %s, as the checklist says", (formula, shows) => {
  expect(shown(formula, evaluate(formula, bundledRelease()))).toBe(shows);
});

test("the sums over many cells that the checklist names are true", () => {
  const share = (year: number) => {
    const outcome = evaluate(`=RE.SHARE("rare earths","China",${String(year)})`, bundledRelease());
    return outcome.kind === "number" ? outcome.value : NaN;
  };
  const sums = [...checklist.matchAll(/`=SUM\(A1:A(\d+)\)` is ([\d.]+)\./g)];
  expect(sums).toHaveLength(2);
  for (const [, cells, sum] of sums) {
    expect((Number(cells) / 2) * (share(2023) + share(2024))).toBeCloseTo(Number(sum), 6);
  }
});
