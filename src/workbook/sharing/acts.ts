import type { Workbook } from "../port";
import type { Progress } from "../refresh/refresh";
import { areasOf } from "./live-again";
import {
  deedAbout,
  keptOf,
  noJournal,
  withDone,
  type Begun,
  type Deed,
  type Journal,
  type Way,
} from "./journal";
import { journalPart } from "./journal-part";
import { withKept, type Kept } from "./kept";
import { areasNow, KEPT_MARK, relocated } from "./marks";
import { isSafeFormula } from "./safe-formula";
import { refused } from "./refused";
import type { Done } from "./sharing";
import { reversed, toValues, writeSwaps, type Ended, type Swap } from "./swaps";

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
  /** Writes down something that was done otherwise, or was undone. */
  note(kind: Deed["kind"], deed: Deed | undefined, patience: Progress): Promise<void>;
  /** A formula that stood in a cell of this workbook when this page looked is entered again whatever it is. */
  seen(formula: string): void;
  isTrusted(formula: string, names: Awaited<ReturnType<Workbook["names"]>>): boolean;
}

export function acts(workbook: Pick<Workbook, "names" | "sending">): Acts {
  const { sending } = workbook;
  const part = journalPart(sending.keptParts);
  const known = new Set<string>();

  const isTrusted: Acts["isTrusted"] = (formula, names) =>
    known.has(formula) || isSafeFormula(formula, names);

  /** What is kept, where it is by now. */
  async function journal(patience: Progress): Promise<Journal> {
    const read = await part.read(patience);
    if (read.kept.length === 0) return read;
    return { ...read, kept: relocated(read.kept, areasNow(await workbook.names(patience))) };
  }

  async function start(
    now: Journal,
    begun: Begun,
    items: readonly Kept[],
    patience: Progress,
  ): Promise<Done> {
    if (now.begun !== undefined) throw new Error(refused.begun);
    const next = { ...now, kept: withKept(now.kept, items), begun };
    await part.write(next, patience);
    await mark(next.kept, patience);
    return carryOut(next, begun, patience);
  }

  async function carryOut(now: Journal, { deed, way }: Begun, patience: Progress): Promise<Done> {
    if (deed.kind === "sources") throw new Error(refused.nothingBegun);
    const names = await workbook.names(patience);
    const swaps = swapsOf(deed, now).map((swap) => (way === "do" ? swap : reversed(swap)));
    const isEntered = ({ to }: Swap) => to.formula === "" || isTrusted(to.formula, names);
    const foreign = swaps.filter((swap) => !isEntered(swap));
    const ended = await writeSwaps(sending, swaps.filter(isEntered), patience);
    const all: Ended[] = [
      ...ended,
      ...foreign.map((swap) => ({ swap, why: refused.unsafe + swap.to.formula })),
    ];
    const next = finished(now, { deed, way }, all);
    await part.write(next, patience);
    await mark(next.kept, patience);
    return {
      cells: all.filter(({ why }) => why === undefined).length,
      notPossible: all.flatMap(({ swap: { address }, why }) => (why === undefined ? [] : [{ address, why }])),
    };
  }

  const mark = (kept: readonly Kept[], patience: Progress) =>
    sending.setMarks(
      KEPT_MARK,
      [...areasOf(kept.filter(({ isLost }) => isLost !== true)).values()],
      patience,
    );

  return {
    journal,
    isTrusted,
    seen: (formula) => void known.add(formula),
    begin: async (deed, items, patience) =>
      start(await journal(patience), { deed, way: "do" }, items, patience),
    undo: async (deed, patience) =>
      start(
        await journal(patience),
        { deed, way: "undo" },
        deed.kind === "live" ? deed.entered : [],
        patience,
      ),
    async finish(how, patience) {
      const now = await journal(patience);
      if (now.begun === undefined) throw new Error(refused.nothingBegun);
      const { deed, way } = now.begun;
      const other: Way = way === "do" ? "undo" : "do";
      return carryOut(now, { deed, way: how === "go on" ? way : other }, patience);
    },
    async note(kind, deed, patience) {
      const { begun, ...now } = { ...noJournal, ...(await journal(patience)) };
      const done = withDone(now.done, kind, deed);
      await part.write({ ...now, done, ...(begun !== undefined && { begun }) }, patience);
    },
  };
}

function swapsOf(deed: CellDeed, journal: Journal): readonly Swap[] {
  switch (deed.kind) {
    case "values":
      return keptOf(deed, journal).map(toValues);
    case "live":
      return deed.entered.map((kept) => reversed(toValues(kept)));
    case "repair":
    case "figure":
      return deed.swaps;
  }
}

/** What is remembered after a deed: which formulas are values now, and what of it can be undone. */
function finished({ kept, done }: Journal, { deed, way }: Begun, ended: readonly Ended[]): Journal {
  const reached = new Set(ended.flatMap(({ swap, why }) => (why === undefined ? [swap.address] : [])));
  const isAboutKept = deed.kind === "values" || deed.kind === "live";
  // Formulas stand again where they were entered, and where their values could not be written after all.
  const live = ended.filter(({ swap, why }) => (why === undefined ? swap.to : swap.from).formula !== "");
  const gone = new Set(isAboutKept ? live.map(({ swap }) => swap.address) : []);
  const about = way === "do" ? deedAbout(deed, reached) : undefined;
  return {
    kept: kept.filter(({ address }) => !gone.has(address)),
    done: about === undefined && way === "do" ? done : withDone(done, deed.kind, about),
  };
}
