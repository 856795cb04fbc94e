import { inForce } from "../../release/in-force";
import type { SignedRelease } from "../../release/signed-release";
import type { Carried, Keeper, Move, Pending, Rewritten } from "../carried/carried";
import type { Patience } from "../editing";
import type { Workbook } from "../port";
import { audit } from "./audit";
import { carryOut } from "./carry-out";
import { changesIn, type Changes } from "./changes";
import { rewritesFor } from "./holding";
import type { Preview } from "./preview";
import { previewOf, readOutputs } from "./preview-of";
import type { Moved, Progress, Refreshing } from "./refresh";
import { standingOf } from "./rewrite";
import { refused } from "./refused";

/** What a preview was worked out from. */
interface Draft {
  readonly from: SignedRelease;
  readonly to: SignedRelease;
  readonly changes: Changes;
}

/** Moving a workbook from release to release, and back. */
export function refreshing(workbook: Workbook, keeper: Keeper): Refreshing {
  const drafts = new WeakMap<Preview, Draft>();

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
    const foretold = foretoldOf(changes, kind, rewritten);
    return carryOut(
      workbook,
      keeper,
      { pending: pending ?? { move: id, cells, rewritten }, foretold, outputs },
      patience,
    );
  }

  return {
    async preview(to, patience) {
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
      const foretold = foretoldOf(changes, "resume", pending.rewritten);
      return carryOut(workbook, keeper, { pending: { ...pending, cells }, foretold, outputs }, patience);
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

/** What cells will show. A figure that is held keeps its number; what a formula that was rewritten back shows, the sheet says. */
function foretoldOf(
  { foretold, groups }: Changes,
  kind: Move["kind"] | "resume",
  rewritten: readonly Rewritten[],
) {
  const written = new Set(rewritten.map(({ address }) => address));
  const known = new Map([...foretold].filter(([address]) => !written.has(address)));
  if (kind !== "refresh") return known;
  for (const { address, before, isWholeCell } of groups.flatMap(({ cells }) => cells)) {
    if (written.has(address) && isWholeCell) known.set(address, before);
  }
  return known;
}

function reversed({ address, before, after }: Rewritten): Rewritten {
  return { address, before: after, after: before };
}
