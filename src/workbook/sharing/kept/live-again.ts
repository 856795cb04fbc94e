import { whyLeft } from "../../../messages/sharing/left";
import { addressesOn, positionOf } from "../../address";
import { forEachPaced } from "../../pace";
import type { FormulaCell } from "../../port";
import type { Kept } from "./kept";
import type { NotPossible } from "../obstacle";
import { isSettled } from "./settled";
import { sameValue } from "./same-value";

export interface LiveAgain {
  /** Those that can be entered; the other cells of their blocks are emptied first, and formats are written last. */
  readonly entered: readonly Kept[];
  /** Addresses of those that stand in their cells again without us. */
  readonly settled: ReadonlySet<string>;
  readonly notPossible: readonly NotPossible[];
}

/** What a cell holds now; undefined where its sheet is no more or cannot be written to. */
export type Look = (address: string) => Pick<FormulaCell, "formula" | "value"> | undefined;

/**
 * Which formulas that were replaced by values can be entered again. A cell that somebody has changed since keeps what it
 * holds, and one that cannot be followed to where it is by now does too: a formula could come to stand in the wrong row.
 */
export async function liveAgain(kept: readonly Kept[], look: Look): Promise<LiveAgain> {
  const entered: Kept[] = [];
  const settled = new Set<string>();
  const notPossible: NotPossible[] = [];
  await forEachPaced(kept, (one) => {
    const first = look(one.address);
    if (first !== undefined && isSettled(one, first)) {
      settled.add(one.address);
      return;
    }
    const why = hindrance(one, look);
    if (why === undefined) entered.push(one);
    else notPossible.push({ address: one.address, why });
  });
  return { entered, settled, notPossible };
}

function hindrance({ address, formula, block, isLost }: Kept, look: Look): string | undefined {
  if (isLost === true) return whyLeft.moved(formula);
  const { sheet = "", row: top, column: left } = positionOf(address);
  const addressOf = addressesOn(sheet);
  const cells = block.flatMap((row, down) =>
    row.map(({ value }, right) => ({ value, found: look(addressOf(top + down, left + right)) })),
  );
  if (cells.some(({ found }) => found === undefined)) return whyLeft.locked;
  const isChanged = cells.some(
    ({ value, found }) => found !== undefined && (found.formula !== "" || !sameValue(value, found.value)),
  );
  return isChanged ? whyLeft.changed : undefined;
}
