import { tokensOf } from "./tokens";

/**
 * Whether two texts are the same formula: a spreadsheet gives one back with other spaces or capitals than it was
 * written with, and with the names of our functions as it stores them or as they are typed.
 */
export function sameFormula(one: string, other: string): boolean {
  return one === other || normal(one) === normal(other);
}

function normal(formula: string): string {
  return tokensOf(formula)
    .filter(({ type }) => type !== "whitespace" && type !== "newline")
    .map(({ type, value }) => (type === "string" ? value : value.toUpperCase().replace("_XLDUDF_RE_", "RE.")))
    .join("\n");
}
