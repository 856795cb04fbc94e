import { messages } from "../../messages/catalogue";
import { bundledRelease } from "../../release/bundled";
import { inForce, putInForce, type Settled } from "../../release/in-force";
import type { SignedRelease } from "../../release/signed-release";
import type { TrustedKey } from "../../release/trust";
import { cardsAreWanted, wantCards } from "../cards";
import type { Patience } from "../editing";
import type { Parts } from "../parts";
import { MovedMeanwhile, type Carried, type Keeper, type Keeping } from "./carried";
import { findCarried, textOf, type Found } from "./found";
import { inOrder, isAtSameMove, moveTo } from "./history";
import { newsOf } from "./news";
import { writePart } from "./part";
import { notKept, notReadYet } from "../../messages/carried";

/** The keeper with what the start of the page and the cells need of it. */
export interface OpenKeeper extends Keeper {
  /**
   * Reads the workbook, until it can be read. Where it carries nothing, what `otherwise` gives answers until the first
   * figure.
   */
  open(otherwise: () => Promise<Settled>): Promise<Settled>;
  /** Told at every figure: soon after the first one the workbook carries the release that it came from. */
  noteFigure(): void;
}

/** Milliseconds from a figure to the writing: its batch of calls is answered first. After a failure it is left a while. */
const AFTER_BATCH = 100;
const AFTER_FAILURE = 5_000;
/** Before each new attempt to read a workbook that cannot be read. */
const AFTER_UNREAD = 5_000;

/** So long what was read of the workbook counts as what it carries now. */
const FRESH = 2_000;

const keepers = new WeakMap<Parts, OpenKeeper>();

/** The one keeper of a workbook in this page, for the start, the cells and the pane alike. */
export function keeperOf({ parts }: { readonly parts: Parts }): OpenKeeper {
  const open = keepers.get(parts) ?? openKeeper(parts);
  keepers.set(parts, open);
  return open;
}

export function openKeeper(parts: Parts, keys?: readonly TrustedKey[]): OpenKeeper {
  const listeners = new Set<() => void>();
  let known: Carried | undefined;
  let keeping: Keeping = { state: "nothing yet" };
  let isNoted = false;
  let lookedAt: number | undefined;
  /** What the person is to take note of, and the moves of which there was news already. */
  let news: string | undefined;
  const told = new Set<string>();
  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other: what is read is still so when it is written. */
  function alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  function stand(next: Keeping, carried: Carried | undefined): void {
    keeping = next;
    known = carried;
    for (const listener of [...listeners]) listener();
  }

  function believed(): readonly SignedRelease[] {
    const now = inForce();
    const ours = [known?.release, known?.previous, now.state === "open" ? now.signed : undefined];
    return [bundledRelease(), ...ours.filter((release) => release !== undefined)];
  }

  const judged = (held: Awaited<ReturnType<Parts["read"]>>, more: readonly SignedRelease[] = []) =>
    findCarried(held, { verified: [...believed(), ...more], ...(keys !== undefined && { keys }) });

  async function look(patience?: Patience): Promise<Found> {
    const held = await parts.read(patience);
    lookedAt = Date.now();
    return judged(held);
  }

  /**
   * Knows from now on what was found, and says what calls are to answer from; undefined where nothing is carried. Where
   * it is said what was known before, another move than that is news.
   */
  function take(found: Found, before?: Carried): Settled | undefined {
    switch (found.state) {
      case "none":
        stand({ state: "nothing yet" }, undefined);
        return undefined;
      case "unreadable":
        stand({ state: "unreadable", why: found.why, canReplace: found.canReplace }, undefined);
        return { state: "unreadable", why: messages.workbookUnreadable(found.why) };
      case "carried": {
        const { carried, beside } = found;
        wantCards(carried.cards);
        news = newsOf(before, found, told) ?? news;
        const more = { ...(beside !== undefined && { beside }), ...(news !== undefined && { news }) };
        stand({ state: "kept", ...more }, carried);
        return { state: "open", signed: carried.release, origin: "workbook" };
      }
    }
  }

  /** As `take`, and in force at once. */
  function adopt(found: Found, before?: Carried): void {
    const now = inForce();
    const next = take(found, before);
    if (next === undefined) return;
    const isThere =
      next.state === "open" &&
      now.state === "open" &&
      now.signed === next.signed &&
      now.origin === next.origin;
    if (!isThere) putInForce(next);
  }

  /** Writes and reads back. Where the workbook holds something else afterwards, that is a failure and what was stays. */
  async function write(next: Carried, ids: readonly string[], patience?: Patience): Promise<Carried> {
    const before = known;
    const target = { ...next, moves: inOrder(next.moves) };
    stand({ state: "saving" }, before);
    let why: string = notKept.lost;
    let found: Found | undefined;
    try {
      const xml = await writePart(target);
      const held = await parts.replace(ids, [xml], patience).catch((error: unknown) => {
        why = notKept.refused(reasonOf(error));
        // It may have been done all the same.
        return parts.read();
      });
      found = await judged(held, [
        target.release,
        ...(target.previous === undefined ? [] : [target.previous]),
      ]);
      if (found.state === "carried" && found.text === textOf(xml)) {
        adopt(found);
        return found.carried;
      }
    } catch (error) {
      why = reasonOf(error);
    }
    if (found?.state === "carried") {
      adopt(found);
      if (!isAtSameMove(before, found.carried)) throw new MovedMeanwhile(found.carried);
    } else stand({ state: "not kept", why }, before);
    patience?.signal?.throwIfAborted();
    throw new Error(why);
  }

  /** What a workbook begins to carry with its first figure: the release that its calls are answered from. */
  function beginning(): Carried {
    const now = inForce();
    if (now.state !== "open") throw new Error(messages.workbookNotRead().message);
    return {
      release: now.signed,
      cards: cardsAreWanted(),
      moves: [moveTo(now.signed, "first figure")],
      outputs: [],
    };
  }

  /** Unless somebody else made the workbook carry something meanwhile: then that holds. */
  async function keepFirstFigure(): Promise<void> {
    const found = await look();
    if (found.state === "none") await write(known ?? beginning(), []);
    else adopt(found);
  }

  return {
    carried: () => known,
    keeping: () => keeping,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open(otherwise) {
      for (;;) {
        try {
          return await alone(async () => take(await look()) ?? otherwise());
        } catch (error) {
          console.warn(error);
          stand({ state: "unreadable", why: notReadYet, canReplace: false }, undefined);
          await new Promise((again) => setTimeout(again, AFTER_UNREAD));
        }
      }
    },
    noteFigure() {
      const { state } = keeping;
      if (isNoted || (state !== "nothing yet" && state !== "not kept")) return;
      isNoted = true;
      const keep = () =>
        alone(keepFirstFigure)
          .catch(() => undefined)
          .finally(() => (isNoted = false));
      setTimeout(() => void keep(), state === "not kept" ? AFTER_FAILURE : AFTER_BATCH);
    },
    change: (next, patience) =>
      alone(async () => {
        const before = known;
        const found = await look(patience);
        if (found.state === "none") return write(next(before ?? beginning()), [], patience);
        adopt(found);
        if (found.state === "unreadable") throw new Error(found.why);
        if (!isAtSameMove(before, found.carried)) throw new MovedMeanwhile(found.carried);
        return write(next(found.carried), found.ids, patience);
      }),
    lookAgain: (patience) =>
      alone(async () => {
        // Who has not read it yet is about to.
        if (lookedAt === undefined || Date.now() - lookedAt < FRESH) return;
        const found = await look(patience);
        if (found.state !== "none") adopt(found, known);
      }),
    takeNote() {
      if (news === undefined || keeping.state !== "kept") return;
      news = undefined;
      const { beside } = keeping;
      stand({ state: "kept", ...(beside !== undefined && { beside }) }, known);
    },
    replaceUnreadable: (release, patience) =>
      alone(async () => {
        const found = await look(patience);
        if (found.state === "carried") {
          adopt(found);
          throw new MovedMeanwhile(found.carried);
        }
        if (found.state === "unreadable" && !found.canReplace) {
          adopt(found);
          throw new Error(found.why);
        }
        const moves = [moveTo(release, "replaced")];
        const ids = found.state === "unreadable" ? found.ids : [];
        return write({ release, cards: cardsAreWanted(), moves, outputs: [] }, ids, patience);
      }),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
