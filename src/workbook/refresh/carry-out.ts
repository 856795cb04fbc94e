import type { Progress } from "../editing";
import type { Recalculation } from "../calculation";
import type { Carried, Keeper, Pending } from "../carried/carried";
import type { Workbook } from "../port";
import type { OutputCell } from "./preview";
import type { Moved } from "./refresh";
import { rewrite, whyNotRewritten } from "./rewrite";
import { areCalculated, readSteady, settle, type Witnesses } from "./settle";
import { piecesOf } from "../pace";

/** What is known of a move that is written down. */
export interface Begun {
  readonly pending: Pending;
  readonly witnesses: Witnesses;
  readonly outputs: readonly OutputCell[];
}

/** Cells calculated again at a time. */
const AT_A_TIME = 1_000;

/**
 * Does what was written down, all of which can be done again: rewrites formulas, has the cells calculated, looks
 * whether they show what was foretold. Only then the move is not pending any more; with manual calculation that is
 * seldom at once, and what is marked can be lost when the workbook is closed. What throws here leaves it pending.
 */
export async function carryOut(
  workbook: Workbook,
  keeper: Keeper,
  { pending, witnesses, outputs }: Begun,
  patience: Progress,
): Promise<Moved> {
  const { move, cells, rewritten } = pending;
  const left = await rewrite(workbook, rewritten, patience);
  const recalculation = await recalculate(workbook, cells, patience);
  const isMarked = recalculation === "marked";
  const notDone = new Set(left.map((standing) => standing.rewritten.address));
  const expected = new Map([...witnesses.foretold].filter(([address]) => !notDone.has(address)));
  const unexpected = isMarked ? [] : await settle(workbook, expected, patience);
  const addresses = outputs.map(({ address }) => address);
  const after = isMarked
    ? await workbook.readCells(addresses)
    : await readSteady(workbook, addresses, patience);

  const waiting = left.filter(({ state }) => state === "protected").map((standing) => standing.rewritten);
  const isCalculated =
    !isMarked || (await areCalculated(workbook, { ...witnesses, foretold: expected }, patience));
  await keeper.change(
    (now) => withPending(now, { move, cells: isCalculated ? [] : cells, rewritten: waiting }),
    patience,
  );
  return {
    recalculation,
    outputs: outputs.map((output, index) => ({ ...output, after: after[index] ?? null })),
    recalculated: cells.length + rewritten.length - left.length,
    unexpected,
    failed: left.map((standing) => ({
      address: standing.rewritten.address,
      why: whyNotRewritten(standing),
    })),
  };
}

/** What of a move is left: cells to be calculated, and what could not be rewritten on a protected sheet. */
export function withPending(now: Carried, left: Pending): Carried {
  const { pending, ...rest } = now;
  if (pending?.move !== left.move) return now;
  return left.cells.length + left.rewritten.length === 0 ? rest : { ...rest, pending: left };
}

async function recalculate(
  workbook: Workbook,
  cells: readonly string[],
  patience: Progress,
): Promise<Recalculation> {
  let recalculation: Recalculation = "calculated";
  for (const some of piecesOf(cells, AT_A_TIME, patience)) {
    recalculation = await workbook.recalculate(some, patience);
  }
  patience.progress?.(cells.length, cells.length);
  return recalculation;
}
