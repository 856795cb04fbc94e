import type { Recalculation } from "../calculation";
import type { Carried, Keeper, Pending } from "../carried/carried";
import type { CellValue, Workbook } from "../port";
import type { OutputCell } from "./preview";
import type { Moved, Progress } from "./refresh";
import { rewrite, whyNotRewritten } from "./rewrite";
import { readSteady, settle } from "./settle";

/** What is known of a move that is written down. */
export interface Begun {
  readonly pending: Pending;
  /** What cells will show. */
  readonly foretold: ReadonlyMap<string, CellValue>;
  readonly outputs: readonly OutputCell[];
}

/** Cells calculated again at a time. */
const AT_A_TIME = 1_000;

/**
 * Does what was written down, all of which can be done again: rewrites formulas, has the cells calculated, looks
 * whether they show what was foretold. Only then the move is not pending any more. What throws here leaves it pending.
 */
export async function carryOut(
  workbook: Workbook,
  keeper: Keeper,
  { pending, foretold, outputs }: Begun,
  patience: Progress,
): Promise<Moved> {
  const { move, cells, rewritten } = pending;
  const left = await rewrite(workbook, rewritten, patience);
  const recalculation = await recalculate(workbook, cells, patience);
  const isMarked = recalculation === "marked";
  const notDone = new Set(left.map((standing) => standing.rewritten.address));
  const expected = new Map([...foretold].filter(([address]) => !notDone.has(address)));
  const unexpected = isMarked ? [] : await settle(workbook, expected, patience);
  const addresses = outputs.map(({ address }) => address);
  const after = isMarked
    ? await workbook.readCells(addresses)
    : await readSteady(workbook, addresses, patience);

  const waiting = left.filter(({ state }) => state === "protected").map((standing) => standing.rewritten);
  await keeper.change(
    (now) => (now.pending?.move === move ? withPending(now, move, waiting) : now),
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

/** What could not be rewritten on a protected sheet stays to be done. */
function withPending(now: Carried, move: string, rewritten: Pending["rewritten"]): Carried {
  const { pending, ...rest } = now;
  return pending === undefined || rewritten.length === 0
    ? rest
    : { ...rest, pending: { move, cells: [], rewritten } };
}

async function recalculate(
  workbook: Workbook,
  cells: readonly string[],
  patience: Progress,
): Promise<Recalculation> {
  let recalculation: Recalculation = "calculated";
  for (let from = 0; from < cells.length; from += AT_A_TIME) {
    patience.signal?.throwIfAborted();
    patience.progress?.(from, cells.length);
    recalculation = await workbook.recalculate(cells.slice(from, from + AT_A_TIME), patience);
  }
  patience.progress?.(cells.length, cells.length);
  return recalculation;
}
