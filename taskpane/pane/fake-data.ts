import { openRelease } from "../../src/figures/release";
import { bundledRelease } from "../../src/release/bundled";
import { putInForce } from "../../src/release/in-force";
import type { SignedRelease } from "../../src/release/signed-release";
import type { CheckResult, UpdateState, Updates, Watching } from "../../src/release/updates";
import {
  MovedMeanwhile,
  type Carried,
  type Keeper,
  type Keeping,
  type Move,
} from "../../src/workbook/carried/carried";
import type { Preview } from "../../src/workbook/refresh/preview";
import type { Moved, Refreshing } from "../../src/workbook/refresh/refresh";
import type { DataAccess } from "./data-access";
import { fakeGate, type FakeGate } from "./fake-gate";
import { fakeSharing, type FakeSharing } from "./fake-sharing";

/** For tests: a workbook's data in memory, that are and do what the test says. */
export interface FakeData extends DataAccess, Pick<FakeGate, "hold" | "letGo"> {
  readonly sharing: FakeSharing;
  keeping(next: Keeping): void;
  carry(change: Partial<Carried> | undefined): void;
  update(change: Partial<UpdateState>): void;
  /** What the next check, or the next file, comes to. */
  finds(result: CheckResult): void;
  previews(preview: Preview): void;
  moves(moved: Moved): void;
  /** The next writing ends so. */
  failWith(error: Error): void;
  /** Somebody else moves the workbook just before the next writing. */
  moveMeanwhile(to: SignedRelease): void;
  readonly held: readonly string[];
}

/** A release after the bundled one; its figures are the same. */
export function laterRelease(release: number, asOf: string, changes: readonly string[] = []): SignedRelease {
  const bundled = bundledRelease();
  const sha256 = String(release).padStart(64, "0");
  const opened = openRelease({ ...bundled.release().bundle, release, asOf });
  return {
    statement: { ...bundled.statement, release, asOf, changes, sha256 },
    release: () => opened,
    data: () => bundled.data(),
  };
}

export const nothingMoves: Preview = {
  groups: [],
  unforeseeable: [],
  unchanged: 0,
  protectedSheets: [],
  outputs: [],
};

const WHEN = "2026-11-22T07:10:00.000Z";

function moveOf(kind: Move["kind"], to: SignedRelease, cells: number, from?: SignedRelease): Move {
  const { release, asOf } = to.statement;
  const id = `${kind} ${String(release)}`;
  return { id, kind, when: WHEN, to: release, asOf, cells, ...(from && { from: from.statement.release }) };
}

/** A workbook that carries the bundled release, and nothing newer known. */
export function fakeData(): FakeData {
  const bundled = bundledRelease();
  const { hold, letGo, pass } = fakeGate();
  const sharing = fakeSharing();
  const listeners = new Set<() => void>();
  let carried: Carried | undefined = {
    release: bundled,
    cards: true,
    moves: [moveOf("first figure", bundled, 12)],
    outputs: [],
  };
  let keeping: Keeping = { state: "kept" };
  let update: UpdateState = {
    newest: bundled,
    lastChecked: undefined,
    offline: false,
    isKept: true,
    busy: false,
  };
  let found: CheckResult = { kind: "nothing newer" };
  let preview = nothingMoves;
  let moved: Moved = {
    recalculation: "calculated",
    outputs: [],
    recalculated: 0,
    unexpected: [],
    failed: [],
  };
  let failing: Error | undefined;
  let theirs: SignedRelease | undefined;
  let heldFigures: readonly string[] = [];

  putInForce({ state: "open", signed: bundled, origin: "workbook" });

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const carry = (change: Partial<Carried> | undefined) => {
    carried = change && { release: bundled, cards: true, moves: [], outputs: [], ...carried, ...change };
    if (carried !== undefined) putInForce({ state: "open", signed: carried.release, origin: "workbook" });
    tell();
  };
  const check = async (watching?: Watching) => {
    await pass(watching);
    const isOffline = found.kind === "failed" && found.failure.reason === "offline";
    update = { ...update, offline: isOffline, ...(!isOffline && { lastChecked: new Date().toISOString() }) };
    if (found.kind === "newer") update = { ...update, newest: found.release };
    tell();
    return found;
  };
  const write = async (kind: Move["kind"], to: SignedRelease, previous: SignedRelease | undefined) => {
    if (theirs !== undefined && carried !== undefined) {
      carry({ release: theirs, previous: carried.release });
      theirs = undefined;
      throw new MovedMeanwhile(carried);
    }
    if (failing !== undefined) {
      const error = failing;
      failing = undefined;
      throw error;
    }
    const move = moveOf(kind, to, moved.recalculated, carried?.release);
    const { cards = true, moves = [], outputs = [] } = carried ?? {};
    carried = {
      release: to,
      cards,
      outputs,
      moves: [...moves, move],
      ...(previous !== undefined && { previous }),
    };
    keeping = { state: "kept" };
    putInForce({ state: "open", signed: to, origin: "workbook" });
    tell();
    return carried;
  };

  const keeper: Keeper = {
    carried: () => carried,
    keeping: () => keeping,
    subscribe,
    change: async (next, patience) => {
      await pass(patience);
      if (failing !== undefined || theirs !== undefined) return write("refresh", bundled, undefined);
      keeping = { state: "kept" };
      carry(next(carried as Carried));
      return carried as Carried;
    },
    lookAgain: async () => undefined,
    takeNote: () => {
      keeping = { state: "kept" };
      tell();
    },
    replaceUnreadable: async (release, patience) => {
      await pass(patience);
      return write("replaced", release, undefined);
    },
  };
  const updates: Updates = {
    state: () => update,
    subscribe,
    check,
    fromFile: (_file, watching) => check(watching),
  };
  const refreshing: Refreshing = {
    preview: async (_to, patience) => {
      await pass(patience);
      return preview;
    },
    apply: async (to, _preview, held, patience) => {
      await pass(patience);
      heldFigures = held;
      await write("refresh", to, carried?.release);
      if (moved.recalculation === "marked") carry({ pending: { move: "", cells: [], rewritten: [] } });
      return moved;
    },
    resume: async (patience) => {
      await pass(patience);
      await write("refresh", (carried as Carried).release, carried?.previous);
      return moved;
    },
    lookAgain: async () => undefined,
    undo: async (patience) => {
      await pass(patience);
      await write("undo", carried?.previous ?? bundled, carried?.release);
      return moved;
    },
    markOutputs: async (outputs) => {
      if (failing !== undefined) await write("refresh", bundled, undefined);
      carry({ outputs });
      return carried as Carried;
    },
  };

  return {
    keeper,
    sharing,
    load: async () => ({ updates, refreshing }),
    loadSharing: async () => sharing,
    calculateAgain: async () => {
      if (failing !== undefined) throw failing;
      return moved.recalculation;
    },
    keeping: (next) => {
      keeping = next;
      if (next.state === "unreadable") carried = undefined;
      tell();
    },
    carry,
    update: (change) => {
      update = { ...update, ...change };
      tell();
    },
    finds: (result) => void (found = result),
    previews: (next) => void (preview = next),
    moves: (next) => void (moved = next),
    hold,
    letGo,
    failWith: (error) => void (failing = error),
    moveMeanwhile: (to) => void (theirs = to),
    get held() {
      return heldFigures;
    },
  };
}
