import type { Progress } from "../editing";
import { refused } from "../../messages/sharing/refused";
import { whyLeft } from "../../messages/sharing/left";
import { forEachPaced } from "../pace";
import type { Workbook } from "../port";
import { deedAbout, keptOf, type Begun, type Deed, type Journal, type Way } from "./journal/journal";
import { journalPart } from "./journal/journal-part";
import { withKept, type Kept } from "./kept/kept";
import { areasNow, areasOf, KEPT_MARK, written } from "./kept/marks";
import { relocated } from "./kept/relocate";
import { isSafeFormula } from "./safe-formula";
import type { NotPossible } from "./obstacle";
import type { Done } from "./sharing";
import { settledAmong } from "./kept/settled";
import { distinct, withDone, without } from "./journal/stack";
import { reversed, toValues, writeSwaps, type Ended, type Swap } from "./kept/swaps";

/** Deeds about cells: those about the Sources sheet write no formula. */
export type CellDeed = Exclude<Deed, { kind: "sources" }>;

/**
 * Carries deeds out so that nothing is ever half-done without the workbook knowing: what is to be done is written down,
 * then done, then written down as done.
 */
export interface Acts {
  journal(patience: Progress): Promise<Journal>;
  /** Rejects where something was begun and not finished. `items` are formulas that are kept from now on. */
  begin(deed: CellDeed, items: readonly Kept[], patience: Progress): Promise<Done>;
  undo(deed: CellDeed, patience: Progress): Promise<Done>;
  finish(how: "go on" | "take back", patience: Progress): Promise<Done>;
  /** Forgets kept formulas that stand in their cells again without us. */
  forget(addresses: ReadonlySet<string>, patience: Progress): Promise<void>;
  /** Writes down something that is done otherwise, and gives it as it stands there. */
  note(deed: Deed, patience: Progress): Promise<Deed>;
  /** Strikes out a deed that was undone otherwise. */
  strike(deed: Deed, patience: Progress): Promise<void>;
  /** A formula that stood in a cell of this workbook when this page looked is entered again whatever it is. */
  seen(formula: string): void;
  isTrusted(formula: string, names: Awaited<ReturnType<Workbook["names"]>>): boolean;
}

/** `now` is ISO 8601 with the time. */
export function acts(workbook: Pick<Workbook, "names" | "sending">, now: () => string): Acts {
  const { sending } = workbook;
  const part = journalPart(sending.keptParts);
  const known = new Set<string>();

  const isTrusted: Acts["isTrusted"] = (formula, names) =>
    known.has(formula) || isSafeFormula(formula, names);

  /** What is kept, where it is by now. */
  async function journal(patience: Progress): Promise<Journal> {
    const read = await part.read(patience);
    if (read.kept.length === 0) return read;
    const now = await relocated(read, await workbook.names(patience));
    if (now === read) return now;
    // A formula that followed its cells is the one that was seen.
    now.kept.forEach(({ formula }, index) => {
      if (known.has(read.kept[index]?.formula ?? "")) known.add(formula);
    });
    return now;
  }

  async function start(now: Journal, { deed, way }: Act, items: readonly Kept[], patience: Progress) {
    if (now.begun !== undefined) throw new Error(refused.begun);
    const marked = written(areasNow(await workbook.names(patience)));
    const next = { ...now, kept: withKept(now.kept, items), begun: { deed, way, marked } };
    await part.write(next, patience);
    await mark(next.kept, patience);
    return carryOut(next, { deed, way }, patience);
  }

  /** Marks are set while the act stands as begun, so that it is known that they may not fit yet. */
  async function carryOut(now: Journal, { deed, way }: Act, patience: Progress): Promise<Done> {
    if (deed.kind === "sources") throw new Error(refused.nothingBegun);
    const names = await workbook.names(patience);
    const all: Ended[] = [];
    const swaps: Swap[] = [];
    await forEachPaced(swapsOf(deed, now), (forth) => {
      const swap = way === "do" ? forth : reversed(forth);
      if (swap.to.formula === "" || isTrusted(swap.to.formula, names)) swaps.push(swap);
      else all.push({ swap, why: refused.unsafe + swap.to.formula });
    });
    for (const ended of await writeSwaps(sending, swaps, patience)) all.push(ended);
    const next = await finished(now, { deed, way }, all);
    await shrink(now, { deed, way }, next.kept, patience);
    await part.write(next, patience);
    const notPossible: NotPossible[] = [...lostOf(deed, now)];
    let cells = 0;
    await forEachPaced(all, ({ swap: { address }, why }) => {
      if (why === undefined) cells += 1;
      else notPossible.push({ address, why });
    });
    return { cells, notPossible };
  }

  /** Marks that become smaller are told of beforehand, so that they are not taken for cells that were deleted. */
  async function shrink(now: Journal, act: Act, kept: readonly Kept[], patience: Progress) {
    const marked = written(await areasOf(kept));
    const isSame = marked.join() === written(await areasOf(now.kept)).join();
    if (!isSame) await part.write({ ...now, begun: { ...act, marked } }, patience);
    await mark(kept, patience);
  }

  const mark = async (kept: readonly Kept[], patience: Progress) =>
    sending.setMarks(KEPT_MARK, written(await areasOf(kept)), patience);

  return {
    journal,
    isTrusted,
    seen: (formula) => void known.add(formula),
    async begin(deed, items, patience) {
      const now = await journal(patience);
      return start(now, { deed: distinct(deed, now.done), way: "do" }, items, patience);
    },
    undo: async (deed, patience) => {
      const items = deed.kind === "live" ? deed.entered : [];
      const now = await journal(patience);
      const lost = keptOf(deed, now).filter(({ isLost }) => isLost === true);
      const still = withoutKept(now, await settledAmong(sending, lost, patience));
      return start(still, { deed, way: "undo" }, items, patience);
    },
    async forget(addresses, patience) {
      const left = withoutKept(await journal(patience), addresses);
      if (left.begun !== undefined) return;
      const nothing: CellDeed = { kind: "live", when: now(), entered: [] };
      await start(left, { deed: nothing, way: "do" }, [], patience);
    },
    async finish(how, patience) {
      const now = await journal(patience);
      if (now.begun === undefined) throw new Error(refused.nothingBegun);
      const { deed, way } = now.begun;
      const other: Way = way === "do" ? "undo" : "do";
      // Whenever it was broken off, from here on the marks are those of all that is kept.
      await mark(now.kept, patience);
      return carryOut(now, { deed, way: how === "go on" ? way : other }, patience);
    },
    async note(deed, patience) {
      const now = await journal(patience);
      const noted = distinct(deed, now.done);
      await part.write({ ...now, done: withDone(now.done, noted) }, patience);
      return noted;
    },
    async strike(deed, patience) {
      const now = await journal(patience);
      await part.write({ ...now, done: without(now.done, deed) }, patience);
    },
  };
}

type Act = Pick<Begun, "deed" | "way">;

function withoutKept(journal: Journal, addresses: ReadonlySet<string>): Journal {
  return { ...journal, kept: journal.kept.filter(({ address }) => !addresses.has(address)) };
}

/** One after the other, so that whoever takes them can pause. */
function* swapsOf(deed: CellDeed, { kept }: Journal): Generator<Swap> {
  switch (deed.kind) {
    case "values": {
      const meant = new Set(deed.addresses);
      for (const one of kept) if (one.isLost !== true && meant.has(one.address)) yield toValues(one);
      return;
    }
    case "live":
      for (const one of deed.entered) yield reversed(toValues(one));
      return;
    case "repair":
    case "figure":
      yield* deed.swaps;
  }
}

/** What cannot be followed to where it is by now. */
function lostOf(deed: CellDeed, journal: Journal): Done["notPossible"] {
  if (deed.kind !== "values" || !journal.kept.some(({ isLost }) => isLost === true)) return [];
  return keptOf(deed, journal).flatMap(({ address, formula, isLost }) =>
    isLost === true ? [{ address, why: whyLeft.moved(formula) }] : [],
  );
}

/**
 * What is remembered after a deed: which formulas are values now, and what of it can be undone. What was left for some
 * reason that can pass stays to be undone.
 */
async function finished(
  { kept, done }: Journal,
  { deed, way }: Act,
  ended: readonly Ended[],
): Promise<Journal> {
  const reached = new Set<string>();
  const gone = new Set<string>();
  const isAboutKept = deed.kind === "values" || deed.kind === "live";
  await forEachPaced(ended, ({ swap, why, isForLater }) => {
    if (way === "do" ? why === undefined : isForLater === true) reached.add(swap.address);
    // Formulas stand again where they were entered, and where their values could not be written after all.
    const stands = why === undefined ? swap.to : swap.from;
    if (isAboutKept && stands.formula !== "") gone.add(swap.address);
  });
  const staying: Kept[] = [];
  await forEachPaced(kept, (one) => {
    if (!gone.has(one.address)) staying.push(one);
  });
  const about = deedAbout(deed, reached);
  return {
    kept: staying,
    done: about === undefined ? without(done, deed) : withDone(done, about),
  };
}
