import type { Patience } from "../editing";
import type { Workbook } from "../port";
import { runsOf } from "../runs";
import type { Obstacle } from "../sharing/obstacle";

type Reading = Pick<Workbook, "readArea" | "sending">;

/** What is in a cell whose formula is to be rewritten, and what keeps it from being so. */
export interface Reachable {
  /** "" where there is none or the sheet is no more. */
  readonly formula: string;
  readonly obstacle?: Obstacle;
}

/** Cells as the rewriting of formulas finds them, in the order asked for. */
export async function reach(
  workbook: Reading,
  addresses: readonly string[],
  patience: Patience,
): Promise<readonly Reachable[]> {
  if (addresses.length === 0) return [];
  const size = { rows: 1, columns: 1 };
  const blocks = await workbook.sending.readBlocks(
    addresses.map((address) => ({ address, size })),
    patience,
  );
  const locked = addresses.filter((_, index) => blocks[index]?.obstacle === "protected");
  const unlocked = await unlockedAmong(workbook, locked, patience);
  return addresses.map((address, index) => {
    const { rows = [], obstacle } = blocks[index] ?? {};
    const formula = rows[0]?.[0]?.formula ?? "";
    // A formula in merged cells is rewritten where it stands.
    const isFree = obstacle === undefined || obstacle === "merged" || unlocked.has(address);
    return isFree ? { formula } : { formula, obstacle };
  });
}

/** Cells that were read together count as protected together; where only some of them are locked each is asked apart. */
async function unlockedAmong(
  workbook: Pick<Workbook, "readArea">,
  addresses: readonly string[],
  patience: Patience,
): Promise<ReadonlySet<string>> {
  const unlocked = new Set<string>();
  const waiting = runsOf(addresses).map(({ indexes }) => indexes.map((index) => addresses[index] ?? ""));
  for (let run = waiting.pop(); run !== undefined; run = waiting.pop()) {
    const [first] = run;
    if (first === undefined) continue;
    patience.signal?.throwIfAborted();
    const { isProtected } = await workbook.readArea(first, { rows: run.length, columns: 1 }, patience);
    const middle = Math.ceil(run.length / 2);
    if (isProtected === "partly") waiting.push(run.slice(0, middle), run.slice(middle));
    if (isProtected === false) for (const address of run) unlocked.add(address);
  }
  return unlocked;
}
