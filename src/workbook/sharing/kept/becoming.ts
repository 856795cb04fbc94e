import type { Progress } from "../../editing";
import type { Release } from "../../../figures/release";
import { explainCells } from "../../explain";
import { piecesOf, turn } from "../../pace";
import type { Workbook } from "../../port";
import { shownOf } from "../../refresh/compare";
import type { Becoming } from "../sharing";
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
): Promise<ReadonlyMap<string, Becoming>> {
  const others = new Map<string, Becoming>();
  if (release === undefined) return others;
  for (const some of piecesOf(kept, AT_A_TIME, { signal: patience.signal })) {
    const explained = await explainCells(workbook, some, release);
    some.forEach(({ address, block }, index) => {
      const whole = explained[index]?.find(({ isWholeCell }) => isWholeCell);
      if (whole === undefined || whole.answer.kind === "not followed") return;
      const { answer, call } = whole;
      const value = shownOf(answer);
      if (sameValue(value, block[0]?.[0]?.value ?? null)) return;
      // A date and not the number of a day, as which a sheet holds it.
      if (call.name === "ASOF") others.set(address, { value: release.bundle.asOf, unit: "" });
      else others.set(address, { value, unit: answer.kind === "number" ? (answer.figure?.unit ?? "") : "" });
    });
    await turn();
  }
  return others;
}
