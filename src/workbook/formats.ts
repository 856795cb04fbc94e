import type { FunctionName } from "../figures/calls";
import { numberFormat } from "../figures/number-format";
import type { Outcome } from "../figures/outcome";
import type { Size } from "./editing";

const DATE = "yyyy-mm-dd";

/** Numbers that no single figure stands behind. */
const plain: Partial<Record<FunctionName, string>> = { HHI: "#,##0", ASOF: DATE };

/** How many cells an answer fills. */
export function sizeOf(outcome: Outcome): Size {
  if (outcome.kind !== "table") return { rows: 1, columns: 1 };
  return { rows: Math.max(1, outcome.rows.length), columns: Math.max(1, outcome.rows[0]?.length ?? 0) };
}

/** The number format that each column of an answer wants; undefined for what looks right without one. */
export function columnFormats(name: string, outcome: Outcome): readonly (string | undefined)[] {
  if (outcome.kind === "number") {
    const { value, figure } = outcome;
    return [figure === undefined ? plain[name as FunctionName] : numberFormat(value, figure.unit)];
  }
  if (outcome.kind !== "table") return [];
  if (name === "EVENTS") return [DATE];
  // Of TOP and SERIES the second column holds the figures; the format of the one with most decimals shows them all.
  const formats = (outcome.figures ?? []).flatMap(({ unit }, row) => {
    const value = outcome.rows[row]?.[1];
    return typeof value === "number" ? [numberFormat(value, unit)] : [];
  });
  const [widest] = formats.sort((one, other) => other.length - one.length);
  return [undefined, widest];
}
