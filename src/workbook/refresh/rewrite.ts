import { notRewritten } from "../../messages/refresh";
import type { Rewritten } from "../carried/carried";
import type { Patience } from "../editing";
import { differInAsOfOnly } from "../formula/as-of-argument";
import { sameFormula } from "../formula/same-formula";
import type { Workbook } from "../port";
import { sheetOf } from "../address";
import { obstacleInWords, type Obstacle } from "../sharing/obstacle";
import { reach, type Reachable } from "./hindrances";
import { piecesOf } from "../pace";

/** How a formula that is to be rewritten stands in the workbook now. */
export interface Standing {
  readonly rewritten: Rewritten;
  /** "foreign": what is to be written does more than to give or take an as-of date, so it is not ours. */
  readonly state: "to do" | "done" | "changed" | "foreign" | Obstacle;
}

type Rewriting = Pick<Workbook, "readArea" | "writeCells" | "sending">;

/** Where the cells of a list of rewritten formulas stand. */
export async function standingOf(
  workbook: Rewriting,
  rewritten: readonly Rewritten[],
  patience: Patience,
): Promise<readonly Standing[]> {
  const addresses = rewritten.map(({ address }) => address);
  const found = await reach(workbook, addresses, patience);
  return rewritten.map((one, index) => ({
    rewritten: one,
    state: stateOf(one, found[index] ?? { formula: "" }),
  }));
}

function stateOf({ before, after }: Rewritten, { formula, obstacle }: Reachable): Standing["state"] {
  // The list comes from the workbook, where anybody can have written it.
  if (!differInAsOfOnly(before, after)) return "foreign";
  if (sameFormula(formula, after)) return "done";
  if (!sameFormula(formula, before)) return "changed";
  return obstacle ?? "to do";
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
  for (const some of piecesOf(cells, AT_A_TIME, { signal: patience.signal })) {
    await workbook.writeCells(some, patience);
  }
  return standing.filter(({ state }) => state !== "to do" && state !== "done");
}

/** Why a formula was not rewritten, for its reader. */
export function whyNotRewritten({ state, rewritten: { address } }: Standing): string {
  switch (state) {
    case "protected":
      return notRewritten.isProtected(sheetOf(address));
    case "foreign":
      return notRewritten.foreign;
    case "calculated column":
    case "array formula":
      return obstacleInWords(state);
    default:
      return notRewritten.changed;
  }
}
