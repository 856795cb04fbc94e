import type { Progress } from "../../editing";
import type { Release } from "../../../figures/release";
import { explainCells } from "../../explain";
import { turn } from "../../pace";
import type { CellValue, Workbook } from "../../port";
import { shownOf } from "../../refresh/compare";
import type { Kept } from "./kept";
import { sameValue } from "./same-value";

/** Formulas explained at a time. */
const AT_A_TIME = 500;

/**
 * What formulas come to under a release, by their addresses, where that is something else than the value in their place:
 * of those that are one call of ours and whose arguments can be followed.
 */
export async function becomingOthers(
  workbook: Pick<Workbook, "readCells" | "names">,
  kept: readonly Kept[],
  release: Release | undefined,
  patience: Progress,
): Promise<ReadonlyMap<string, CellValue>> {
  const others = new Map<string, CellValue>();
  for (let from = 0; release !== undefined && from < kept.length; from += AT_A_TIME) {
    patience.signal?.throwIfAborted();
    const some = kept.slice(from, from + AT_A_TIME);
    const explained = await explainCells(workbook, some, release);
    some.forEach(({ address, block }, index) => {
      const answer = explained[index]?.find(({ isWholeCell }) => isWholeCell)?.answer;
      if (answer === undefined || answer.kind === "not followed") return;
      const value = shownOf(answer);
      if (!sameValue(value, block[0]?.[0]?.value ?? null)) others.set(address, value);
    });
    await turn();
  }
  return others;
}
