import type { Progress } from "../../editing";
import { sameFormula } from "../../formula/same-formula";
import type { Sending } from "../../sending";
import type { Kept } from "./kept";
import { readBlocksOf } from "./swaps";
import { piecesOf } from "../../pace";

/** Blocks read at a time. */
const AT_A_TIME = 1_000;

/** Those of kept formulas that stand in their cells again, as after the undo of the spreadsheet. */
export async function settledAmong(
  sending: Pick<Sending, "readBlocks">,
  kept: readonly Kept[],
  patience: Progress,
): Promise<ReadonlySet<string>> {
  const settled = new Set<string>();
  for (const some of piecesOf(kept, AT_A_TIME, { signal: patience.signal })) {
    const stands = await readBlocksOf(sending, some, patience);
    some.forEach((one, index) => {
      const stand = stands[index]?.rows[0]?.[0];
      if (stand !== undefined && isSettled(one, stand)) settled.add(one.address);
    });
  }
  return settled;
}

export function isSettled({ formula }: Kept, stand: { readonly formula: string }): boolean {
  return stand.formula !== "" && sameFormula(stand.formula, formula);
}
