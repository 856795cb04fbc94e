import type { Kept } from "./kept";
import type { Swap } from "./swaps";
import type { Act } from "./sharing";

/** What a workbook remembers of what was done to send it. */
export interface Journal {
  /** Formulas whose values stand in their place. */
  readonly kept: readonly Kept[];
  /** The last act of each kind, the latest last. */
  readonly done: readonly Deed[];
  /** What was begun, and which way: written down before anything is done. */
  readonly begun?: Begun;
}

export interface Begun {
  readonly deed: Deed;
  readonly way: Way;
}

export type Way = "do" | "undo";

export type Deed =
  /** The formulas are among those kept. */
  | { readonly kind: "values"; readonly when: string; readonly addresses: readonly string[] }
  | { readonly kind: "live"; readonly when: string; readonly entered: readonly Kept[] }
  | { readonly kind: "repair" | "figure"; readonly when: string; readonly swaps: readonly Swap[] }
  /** `isNew`: the workbook had none before. */
  | { readonly kind: "sources"; readonly when: string; readonly isNew: boolean };

export const noJournal: Journal = { kept: [], done: [] };

export function actOf(deed: Deed): Act {
  const { kind, when } = deed;
  switch (deed.kind) {
    case "values":
      return { kind, when, cells: deed.addresses.length };
    case "live":
      return { kind, when, cells: deed.entered.length };
    case "repair":
    case "figure":
      return { kind, when, cells: deed.swaps.length };
    case "sources":
      return { kind, when, cells: 0 };
  }
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

/** The acts that were done, after one more or with one taken back. */
export function withDone(done: readonly Deed[], kind: Deed["kind"], deed: Deed | undefined): readonly Deed[] {
  const others = done.filter((one) => one.kind !== kind);
  return deed === undefined ? others : [...others, deed];
}
