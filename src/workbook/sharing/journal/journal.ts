import type { Kept } from "../kept/kept";
import type { Swap } from "../kept/swaps";
import type { Act } from "../sharing";
import type { Standing } from "../sources/standing";

/** What a workbook remembers of what was done to send it. */
export interface Journal {
  /** Formulas whose values stand in their place. */
  readonly kept: readonly Kept[];
  /** What can be undone, the latest last (stack.ts). */
  readonly done: readonly Deed[];
  /** What was begun, and which way: written down before anything is done. */
  readonly begun?: Begun;
}

export interface Begun {
  readonly deed: Deed;
  readonly way: Way;
  /**
   * The areas that may be marked instead of those of all that is kept: those of before, while it is being done, and those
   * of after, when it comes to its end.
   */
  readonly marked: readonly string[];
}

export type Way = "do" | "undo";

export type Deed = DeedContent & {
  /** ISO 8601 with the time. */
  readonly when: string;
  /** What it was part of that made the workbook safe: the same for all its deeds, the moment in which it began. */
  readonly safe?: string;
};

type DeedContent =
  /** The formulas are among those kept. */
  | { readonly kind: "values"; readonly addresses: readonly string[] }
  | { readonly kind: "live"; readonly entered: readonly Kept[] }
  | { readonly kind: "repair" | "figure"; readonly swaps: readonly Swap[] }
  | SourcesDeed;

export interface SourcesDeed {
  readonly kind: "sources";
  /** What stood on the sheet before; left out where there was none. */
  readonly stood?: Standing;
  /** The fingerprint of what was written, so that what somebody changed since is not undone. */
  readonly written: string;
}

export const noJournal: Journal = { kept: [], done: [] };

export function actOf(deed: Deed): Act {
  const { kind, when } = deed;
  return { kind, when, cells: cellsOf(deed) };
}

function cellsOf(deed: Deed): number {
  switch (deed.kind) {
    case "values":
      return deed.addresses.length;
    case "live":
      return deed.entered.length;
    case "repair":
    case "figure":
      return deed.swaps.length;
    case "sources":
      return 0;
  }
}

/**
 * What can be undone next, the latest first: of each kind the last deed, but those that made the workbook safe as one act.
 */
export function undoableOf({ done, kept }: Journal): readonly Act[] {
  const standing = standingAmong(kept);
  const acts = new Map<string, Act>();
  for (const deed of done) {
    const still = standing(deed);
    if (still === undefined) continue;
    const act = deed.safe === undefined ? actOf(still) : safeAct(deed.safe, acts.get("safe"), still);
    acts.delete(act.kind);
    acts.set(act.kind, act);
  }
  return [...acts.values()].reverse();
}

/** What of a deed stands: values whose formulas were entered again leave nothing to undo. */
export function standingAmong(kept: readonly Kept[]): (deed: Deed) => Deed | undefined {
  const areKept = new Set(kept.map(({ address }) => address));
  const known = new Map<Deed, Deed | undefined>();
  return (deed) => {
    if (deed.kind !== "values") return deed;
    if (!known.has(deed)) known.set(deed, deedAbout(deed, areKept));
    return known.get(deed);
  };
}

function safeAct(when: string, before: Act | undefined, deed: Deed): Act {
  const cells = before?.when === when ? before.cells : 0;
  return { kind: "safe", when, cells: cells + cellsOf(deed) };
}

/** The formulas that a deed takes away or enters again. */
export function keptOf(deed: Deed, { kept }: Journal): readonly Kept[] {
  if (deed.kind === "live") return deed.entered;
  if (deed.kind !== "values") return [];
  const meant = new Set(deed.addresses);
  return kept.filter(({ address }) => meant.has(address));
}

/** A deed about those of its cells only that it was done to; undefined where these are none. */
export function deedAbout(deed: Deed, done: ReadonlySet<string>): Deed | undefined {
  const isDone = ({ address }: { readonly address: string }) => done.has(address);
  switch (deed.kind) {
    case "values": {
      const addresses = deed.addresses.filter((address) => done.has(address));
      return addresses.length === 0 ? undefined : { ...deed, addresses };
    }
    case "live": {
      const entered = deed.entered.filter(isDone);
      return entered.length === 0 ? undefined : { ...deed, entered };
    }
    case "repair":
    case "figure": {
      const swaps = deed.swaps.filter(isDone);
      return swaps.length === 0 ? undefined : { ...deed, swaps };
    }
    case "sources":
      return deed;
  }
}
