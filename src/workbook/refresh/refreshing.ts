import { refused } from "../../messages/refresh";
import { inForce } from "../../release/in-force";
import type { SignedRelease } from "../../release/signed-release";
import type { Carried, Keeper, Move, Pending, Rewritten } from "../carried/carried";
import type { Patience, Progress } from "../editing";
import type { CellValue, Workbook } from "../port";
import { audit } from "./audit";
import { carryOut, withPending, type Begun } from "./carry-out";
import { changesIn, type Changes } from "./changes";
import { rewritesFor } from "./holding";
import type { Preview } from "./preview";
import { previewOf, readOutputs } from "./preview-of";
import type { Moved, Refreshing } from "./refresh";
import { standingOf } from "./rewrite";
import { areCalculated, type Witnesses } from "./settle";

/** What a preview was worked out from. */
interface Draft {
  readonly from: SignedRelease;
  readonly to: SignedRelease;
  readonly changes: Changes;
}

/** Moving a workbook from release to release, and back. */
export function refreshing(workbook: Workbook, keeper: Keeper): Refreshing {
  const drafts = new WeakMap<Preview, Draft>();
  /** The cells that are only marked, and how it will be seen that they have been calculated. */
  let marked: { readonly move: string; readonly witnesses: Witnesses } | undefined;
  let isLooking = false;
  let isAsked = false;

  async function carryOn(begun: Begun, patience: Progress): Promise<Moved> {
    marked = undefined;
    const moved = await carryOut(workbook, keeper, begun, patience);
    const { move } = begun.pending;
    if (moved.recalculation === "marked") marked = { move, witnesses: begun.witnesses };
    return moved;
  }

  /** Lets a move end whose cells have been calculated meanwhile. */
  async function endMarked(): Promise<void> {
    const waiting = marked;
    const pending = keeper.carried()?.pending;
    if (waiting === undefined || pending?.move !== waiting.move) return;
    if (!(await areCalculated(workbook, waiting.witnesses, {}))) return;
    marked = undefined;
    await keeper.change((now) => withPending(now, { ...pending, cells: [] }));
  }

  async function draft(from: SignedRelease, to: SignedRelease, patience: Progress): Promise<Draft> {
    const found = await audit(workbook, patience);
    const between = { from: from.release(), to: to.release() };
    return { from, to, changes: await changesIn(found, between, patience.signal) };
  }

  /** Writes a move down, with all that is to be done, and does it. */
  async function move(
    { from, to, changes }: Draft,
    kind: "refresh" | "undo",
    rewritten: readonly Rewritten[],
    patience: Progress,
  ): Promise<Moved> {
    const outputs = await readOutputs(workbook, keeper.carried()?.outputs ?? []);
    const cells = cellsOf(changes, rewritten);
    const id = crypto.randomUUID();
    const done: Move = {
      id,
      kind,
      when: new Date().toISOString(),
      from: from.statement.release,
      to: to.statement.release,
      asOf: to.statement.asOf,
      cells: changedIn(changes, rewritten),
      ...(rewritten.length > 0 && { rewritten }),
    };
    const { pending } = await keeper.change(
      (now) => begun(now, done, to, { move: id, cells, rewritten }),
      patience,
    );
    const witnesses = witnessesOf(changes, kind, rewritten);
    return carryOn({ pending: pending ?? { move: id, cells, rewritten }, witnesses, outputs }, patience);
  }

  return {
    async preview(to, patience) {
      await keeper.lookAgain(patience);
      const work = await draft(held(keeper), to, patience);
      const outputs = keeper.carried()?.outputs ?? [];
      const preview = await previewOf(workbook, work.changes, [work.from, to], outputs, patience);
      drafts.set(preview, work);
      return preview;
    },

    async apply(to, preview, keys, patience) {
      const work = drafts.get(preview);
      const isFresh = work !== undefined && isSame(work.to, to) && isSame(work.from, held(keeper));
      if (!isFresh) throw new Error(refused.old);
      if (isSame(work.from, to)) throw new Error(refused.same(to.statement.release));
      const fixed = keys.find((key) => !preview.groups.some((group) => group.key === key && group.canHold));
      if (fixed !== undefined) throw new Error(refused.hold(fixed));
      const groups = work.changes.groups.filter(({ resolved }) => keys.includes(resolved.text));
      const rewritten = rewritesFor(groups, work.from.statement.asOf);
      await allCanBeRewritten(workbook, rewritten, patience);
      return move(work, "refresh", rewritten, patience);
    },

    async resume(patience) {
      const carried = keeper.carried();
      if (carried?.pending === undefined) return undefined;
      const { release, previous = release, pending } = carried;
      const outputs = await readOutputs(workbook, carried.outputs);
      // Looked up anew: rows may have been inserted since the cells were written down.
      const { changes } = await draft(previous, release, patience);
      const cells = [...new Set([...pending.cells, ...cellsOf(changes, pending.rewritten)])];
      const witnesses = witnessesOf(changes, "resume", pending.rewritten);
      return carryOn({ pending: { ...pending, cells }, witnesses, outputs }, patience);
    },

    async lookAgain() {
      isAsked = true;
      if (isLooking) return;
      isLooking = true;
      try {
        while (isAsked) {
          isAsked = false;
          await endMarked();
        }
      } finally {
        isLooking = false;
      }
    },

    async undo(patience) {
      const carried = keeper.carried();
      const { release, previous, moves = [] } = carried ?? {};
      if (release === undefined || previous === undefined) throw new Error(refused.nothingBefore);
      const work = await draft(release, previous, patience);
      const back = (moves.at(-1)?.rewritten ?? []).map(reversed);
      const standing = await standingOf(workbook, back, patience);
      const locked = standing.find(({ state }) => state === "protected");
      if (locked !== undefined) throw new Error(refused.isProtected(locked.rewritten.address));
      return move(work, "undo", back, patience);
    },

    markOutputs: (addresses) => keeper.change((now) => ({ ...now, outputs: [...new Set(addresses)] })),
  };
}

/** The release that the workbook's figures are of. */
function held(keeper: Keeper): SignedRelease {
  const carried = keeper.carried();
  if (carried !== undefined) return carried.release;
  const now = inForce();
  if (now.state !== "open") throw new Error(refused.unread);
  return now.signed;
}

function isSame({ statement: one }: SignedRelease, { statement: other }: SignedRelease): boolean {
  return one.release === other.release && one.sha256 === other.sha256;
}

/** What the workbook carries from now on. What an earlier move has left to do is done with this one. */
function begun(now: Carried, move: Move, to: SignedRelease, pending: Pending): Carried {
  const cells = [...new Set([...(now.pending?.cells ?? []), ...pending.cells])];
  return {
    ...now,
    release: to,
    previous: now.release,
    moves: [...now.moves.map(settled), move],
    pending: { ...pending, cells },
  };
}

/** A move that cannot be undone any more. */
function settled(move: Move): Move {
  const { rewritten, ...rest } = move;
  return rewritten === undefined ? move : rest;
}

/** Rejects before anything is done where a formula cannot be rewritten. */
async function allCanBeRewritten(
  workbook: Workbook,
  rewritten: readonly Rewritten[],
  patience: Patience,
): Promise<void> {
  for (const {
    state,
    rewritten: { address },
  } of await standingOf(workbook, rewritten, patience)) {
    if (state === "protected") throw new Error(refused.isProtected(address));
    if (state === "calculated column") throw new Error(refused.calculatedColumn(address));
    if (state !== "to do") throw new Error(refused.changed(address));
  }
}

/** The cells to calculate again; a formula that is written is calculated by that. */
function cellsOf({ groups, unforeseeable }: Changes, rewritten: readonly Rewritten[]): string[] {
  const written = new Set(rewritten.map(({ address }) => address));
  const cells = [...groups.flatMap((group) => group.cells), ...unforeseeable].map(({ address }) => address);
  return [...new Set(cells)].filter((address) => !written.has(address));
}

/** How many cells show something else afterwards. */
function changedIn(changes: Changes, rewritten: readonly Rewritten[]): number {
  const groups = changes.groups.filter(({ foresight }) => foresight.reason !== "wording");
  return cellsOf({ ...changes, groups, unforeseeable: [] }, rewritten).length;
}

/**
 * What cells will show. A figure that is held keeps its number; what a formula that was rewritten back shows, the sheet
 * says. What they showed before is known where nothing has been calculated yet.
 */
function witnessesOf(
  { foretold, groups }: Changes,
  kind: Move["kind"] | "resume",
  rewritten: readonly Rewritten[],
): Witnesses {
  const written = new Set(rewritten.map(({ address }) => address));
  const known = new Map([...foretold].filter(([address]) => !written.has(address)));
  const before = new Map<string, CellValue>();
  for (const { foresight, cells } of groups) {
    for (const { address, before: old, after, shown, isWholeCell } of cells) {
      if (written.has(address)) {
        if (isWholeCell && kind === "refresh") known.set(address, old);
      } else if (kind !== "resume" && foresight.reason !== "wording" && !(isWholeCell && shown === after)) {
        before.set(address, shown);
      }
    }
  }
  return { foretold: known, before };
}

function reversed({ address, before, after }: Rewritten): Rewritten {
  return { address, before: after, after: before };
}
