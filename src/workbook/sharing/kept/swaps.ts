import { whyLeft } from "../../../messages/sharing/left";
import { sameFormula } from "../../formula/same-formula";
import type { Patience, Size, Progress } from "../../editing";
import { piecesOf, turn } from "../../pace";
import type { BlockToWrite, ReadBlock, Sending } from "../../sending";
import type { Block, Kept } from "./kept";
import { obstacleInWords } from "../obstacle";
import { sameValue } from "./same-value";
import { asShown } from "./values";

/** What a block of cells holds. */
export interface Content {
  /** Of the first cell, which fills the block; "" where there are values only. */
  readonly formula: string;
  readonly block: Block;
}

/** A block of cells before and after. */
export interface Swap {
  readonly address: string;
  readonly from: Content;
  readonly to: Content;
}

export function toValues({ address, formula, block, shownFormat }: Kept): Swap {
  return { address, from: { formula, block }, to: { formula: "", block: asShown(block, shownFormat) } };
}

export function reversed({ address, from, to }: Swap): Swap {
  return { address, from: to, to: from };
}

/** How a swap ended: `why` where the cells hold something else than `to` now. */
export interface Ended {
  readonly swap: Swap;
  readonly why?: string;
  /** Whether it is only something in the way that can be taken away, so that it can be tried later. */
  readonly isForLater?: boolean;
}

/** Blocks read and written at a time. */
const AT_A_TIME = 1_000;

/**
 * Writes what stands on the one side yet, or was written half-way, and leaves alone what holds neither side any more.
 * A block that the spreadsheet refuses keeps the others from nothing.
 */
export async function writeSwaps(
  sending: Sending,
  swaps: readonly Swap[],
  patience: Progress,
): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  for (const some of piecesOf(swaps, AT_A_TIME, patience)) {
    const stands = await readCalculated(sending, some, patience);
    const possible: Swap[] = [];
    some.forEach((swap, index) => {
      const hindered = hindrance(swap, stands[index]);
      if (hindered === undefined) possible.push(swap);
      else ended.push({ swap, ...hindered });
    });
    ended.push(...(await writeAll(sending, possible, patience)));
    await turn();
  }
  patience.progress?.(swaps.length, swaps.length);
  return ended;
}

const sizeOf = (block: Block): Size => ({ rows: block.length, columns: block[0]?.length ?? 0 });

function readSwaps(sending: Sending, swaps: readonly Swap[], patience: Patience) {
  const blocks = swaps.map(({ address, from: { block } }) => ({ address, block }));
  return readBlocksOf(sending, blocks, patience);
}

/** What stands where blocks stood. */
export function readBlocksOf(
  sending: Pick<Sending, "readBlocks">,
  blocks: readonly Pick<Kept, "address" | "block">[],
  patience: Patience,
): Promise<readonly (ReadBlock | undefined)[]> {
  const places = blocks.map(({ address, block }) => ({ address, size: sizeOf(block) }));
  return sending.readBlocks(places, patience);
}

/** Milliseconds before cells are looked at again that are just being calculated. */
const PAUSES = [50, 100, 200, 400, 800, 1_600];
const calculating = new Set<unknown>(["#BUSY!", "#GETTING_DATA"]);

/** Writing marks can make a spreadsheet calculate: what it has not finished is waited for a little. */
async function readCalculated(sending: Sending, swaps: readonly Swap[], patience: Progress) {
  let stands = await readSwaps(sending, swaps, patience);
  for (const pause of PAUSES) {
    const isBusy = stands.some((stand) =>
      stand?.rows.some((row) => row.some(({ value }) => calculating.has(value))),
    );
    if (!isBusy) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    patience.signal?.throwIfAborted();
    stands = await readSwaps(sending, swaps, patience);
  }
  return stands;
}

function hindrance(
  { from, to }: Swap,
  stand: ReadBlock | undefined,
): Pick<Ended, "why" | "isForLater"> | undefined {
  if (stand === undefined) return { why: whyLeft.noSheet };
  // A formula is replaced by the values that were planned, so they have to be the ones that it shows.
  const isPlanned = to.formula !== "" || showsValues(from, stand);
  const isPossible = (holds(from, stand) && isPlanned) || holds(to, stand);
  if (!isPossible) return { why: whyLeft.changed };
  return stand.obstacle && { why: obstacleInWords(stand.obstacle), isForLater: true };
}

/** Whether cells hold this: the formula, or the values and no formula. */
export function holds({ formula, block }: Content, stand: ReadBlock | undefined): boolean {
  if (stand === undefined) return false;
  if (formula !== "") return sameFormula(stand.rows[0]?.[0]?.formula ?? "", formula);
  const hasFormula = stand.rows.some((row) => row.some((cell) => cell.formula !== ""));
  return !hasFormula && showsValues({ formula, block }, stand);
}

function showsValues({ block }: Content, { rows }: ReadBlock): boolean {
  return block.every((row, down) =>
    row.every(({ value }, right) => sameValue(value, rows[down]?.[right]?.value ?? null)),
  );
}

/** In halves where the spreadsheet refuses, down to the one block that it does. */
async function writeAll(sending: Sending, swaps: readonly Swap[], patience: Patience): Promise<Ended[]> {
  if (swaps.length === 0) return [];
  try {
    await sending.writeBlocks(swaps.map(asBlock), patience);
    return swaps.map((swap) => ({ swap }));
  } catch (error) {
    patience.signal?.throwIfAborted();
    const [only, another] = swaps;
    if (only !== undefined && another === undefined) return [await refusedBy(error, sending, only, patience)];
    const middle = Math.ceil(swaps.length / 2);
    return [
      ...(await writeAll(sending, swaps.slice(0, middle), patience)),
      ...(await writeAll(sending, swaps.slice(middle), patience)),
    ];
  }
}

/** It may have been written all the same. */
async function refusedBy(error: unknown, sending: Sending, swap: Swap, patience: Patience): Promise<Ended> {
  const [stand] = await readSwaps(sending, [swap], patience);
  const reason = error instanceof Error ? error.message : String(error);
  const why = whyLeft.refused(reason);
  // To `holds` a formula that is repaired is the same as before.
  const isAsBefore = stand?.rows[0]?.[0]?.formula === swap.from.formula;
  return holds(swap.to, stand) && !isAsBefore ? { swap } : { swap, why, isForLater: true };
}

function asBlock({ address, to: { formula, block } }: Swap): BlockToWrite {
  return {
    address,
    ...(formula !== "" && { formula }),
    values: block.map((row) => row.map(({ value }) => value)),
    formats: block.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}
