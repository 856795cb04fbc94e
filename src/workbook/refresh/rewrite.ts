import type { Rewritten } from "../carried/carried";
import type { Patience } from "../editing";
import { differInAsOfOnly } from "../formula/as-of-argument";
import { sameFormula } from "../formula/same-formula";
import type { Workbook } from "../port";
import { runsOf } from "../runs";
import { splitAddress } from "../address";

/** How a formula that is to be rewritten stands in the workbook now. */
export interface Standing {
  readonly rewritten: Rewritten;
  /** "foreign": what is to be written does more than to give or take an as-of date, so it is not ours. */
  readonly state: "to do" | "done" | "changed" | "protected" | "foreign";
}

type Rewriting = Pick<Workbook, "readArea" | "writeCells">;

/** Where the cells of a list of rewritten formulas stand. */
export async function standingOf(
  workbook: Rewriting,
  rewritten: readonly Rewritten[],
  patience: Patience,
): Promise<readonly Standing[]> {
  const standing: Standing[] = [];
  for (const { first, indexes } of runsOf(rewritten.map(({ address }) => address))) {
    patience.signal?.throwIfAborted();
    const area = await workbook.readArea(first, { rows: indexes.length, columns: 1 }, patience);
    indexes.forEach((index, down) => {
      const one = rewritten[index];
      if (one === undefined) return;
      const formula = area.rows[down]?.[0]?.formula ?? "";
      standing.push({ rewritten: one, state: stateOf(one, formula, area.isProtected) });
    });
  }
  return standing;
}

function stateOf({ before, after }: Rewritten, formula: string, isProtected: boolean): Standing["state"] {
  // The list comes from the workbook, where anybody can have written it.
  if (!differInAsOfOnly(before, after)) return "foreign";
  if (sameFormula(formula, after)) return "done";
  if (!sameFormula(formula, before)) return "changed";
  return isProtected ? "protected" : "to do";
}

/** Formulas written at a time. */
const AT_A_TIME = 1_000;

/** Rewrites what is still to do, and leaves alone what is not any more what it was. */
export async function rewrite(
  workbook: Rewriting,
  rewritten: readonly Rewritten[],
  patience: Patience,
): Promise<readonly Standing[]> {
  const standing = await standingOf(workbook, rewritten, patience);
  const cells = standing
    .filter(({ state }) => state === "to do")
    .map(({ rewritten: { address, after } }) => ({ address, formula: after }));
  for (let from = 0; from < cells.length; from += AT_A_TIME) {
    patience.signal?.throwIfAborted();
    await workbook.writeCells(cells.slice(from, from + AT_A_TIME), patience);
  }
  return standing.filter(({ state }) => state !== "to do" && state !== "done");
}

/** Why a formula was not rewritten, for its reader. */
export function whyNotRewritten({ state, rewritten: { address } }: Standing): string {
  switch (state) {
    case "protected":
      return `The sheet ${splitAddress(address).sheet ?? ""} is protected. Unprotect it, then go on with the move.`;
    case "foreign":
      return "What the workbook says is to be written there is more than an as-of date. The formula was left as it is.";
    default:
      return "Somebody changed the formula in the meantime. It was left as it is.";
  }
}
