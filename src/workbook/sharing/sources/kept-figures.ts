import type { Progress } from "../../editing";
import type { Release } from "../../../figures/release";
import { sourcesSheet as remarks } from "../../../messages/sharing/sources-sheet";
import { explainCells, type Explanation } from "../../explain";
import { piecesOf, turn } from "../../pace";
import type { Workbook } from "../../port";
import { shownOf } from "../../refresh/compare";
import type { ToldCell } from "./figure-rows";
import { LONGEST_SAID, type Kept } from "../kept/kept";
import { sameValue } from "../kept/same-value";
import type { Survey } from "../survey";
import { holds, readBlocksOf, toValues } from "../kept/swaps";

type Asked = Pick<Workbook, "readCells" | "names" | "sending">;
type Releases = Pick<Survey, "release" | "releaseNamed">;

/** Formulas read and explained at a time. */
const AT_A_TIME = 1_000;

/**
 * What is told of values that stand in the place of formulas: their figures as the release says them that they are of,
 * never as a later one does. A cell that holds anything else by now is not told of.
 */
export async function keptFigures(
  workbook: Asked,
  kept: readonly Kept[],
  releases: Releases,
  patience: Progress,
): Promise<readonly ToldCell[]> {
  const told: ToldCell[] = [];
  for (const some of piecesOf(kept, AT_A_TIME, { signal: patience.signal })) {
    const known = some.filter(({ isLost }) => isLost !== true);
    const values = known.map((one) => toValues(one).to);
    const stands = await readBlocksOf(workbook.sending, known, patience);
    const standing = known.filter((_, index) => {
      const [value, stand] = [values[index], stands[index]];
      return value !== undefined && holds(value, stand);
    });
    for (const [release, cells] of byRelease(standing, releases)) {
      for (const cell of await toldUnder(workbook, cells, release, releases)) told.push(cell);
    }
    await turn();
  }
  return told;
}

function byRelease(
  kept: readonly Kept[],
  { releaseNamed }: Releases,
): ReadonlyMap<Release | undefined, readonly Kept[]> {
  const groups = new Map<Release | undefined, Kept[]>();
  for (const one of kept) {
    const release = one.release && releaseNamed(one.release);
    const group = groups.get(release);
    if (group === undefined) groups.set(release, [one]);
    else group.push(one);
  }
  return groups;
}

/** Without a release the calls are told, and no source. */
async function toldUnder(
  workbook: Asked,
  kept: readonly Kept[],
  release: Release | undefined,
  releases: Releases,
): Promise<readonly ToldCell[]> {
  const cells = kept.map(({ address, formula, block }) => ({
    address,
    formula,
    value: block[0]?.[0]?.value ?? null,
  }));
  const explained = await explainCells(workbook, cells, release ?? releases.release);
  return kept.flatMap((one, index): ToldCell[] => {
    const cell = cells[index];
    if (cell === undefined) return [];
    const explanations = explained[index] ?? [];
    const remark = whyUntold(one, explanations, release);
    if (remark === undefined) return [{ ...cell, explanations, ...(release !== undefined && { release }) }];
    const format = toValues(one).to.block[0]?.[0]?.numberFormat ?? "General";
    return [{ ...cell, explanations, untold: { remark, format } }];
  });
}

function whyUntold(
  kept: Kept,
  explanations: readonly Explanation[],
  release: Release | undefined,
): string | undefined {
  const { release: named } = kept;
  if (named === undefined) return remarks.unknownRelease;
  if (release === undefined) return remarks.releaseGone(named.number, named.asOf);
  return isSaid(kept, explanations) ? undefined : remarks.askedElse(named.number);
}

/** Whether a value is what its formula comes to: a cell that it refers to may hold something else by now. */
function isSaid({ block, said }: Kept, explanations: readonly Explanation[]): boolean {
  const answer = explanations.find(({ isWholeCell }) => isWholeCell)?.answer;
  if (answer === undefined) return saidBy(explanations) === said;
  if (answer.kind === "not followed") return true;
  const rows = answer.kind === "table" ? answer.rows : [[shownOf(answer)]];
  return rows.every((row, down) =>
    row.every((cell, right) => {
      const value = typeof cell === "object" && cell !== null ? cell.code : cell;
      return sameValue(value, block[down]?.[right]?.value ?? null);
    }),
  );
}

/** What the calls in a calculation come to; undefined where a call is all that the cell holds. */
export function saidBy(explanations: readonly Explanation[]): string | undefined {
  if (explanations.length === 0 || explanations.some(({ isWholeCell }) => isWholeCell)) return undefined;
  const answers = explanations.map(({ answer }) => (answer.kind === "not followed" ? null : shownOf(answer)));
  return JSON.stringify(answers).slice(0, LONGEST_SAID);
}
