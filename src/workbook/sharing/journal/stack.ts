import type { StandingCell } from "../../sending";
import type { Deed } from "./journal";

/** Cells that earlier deeds than the last of each kind are about at most, all together; the oldest fall off. */
const MOST_CELLS = 20_000;
/** And how many such deeds. */
const MOST_DEEDS = 100;

/** That a kept cell takes about: its address, formula, value and format. */
const LETTERS_OF_A_CELL = 100;

/** Whether they are one deed, as done and as what is left of it to be undone. */
export function isSame(one: Deed, other: Deed): boolean {
  return one.kind === other.kind && one.when === other.when && one.safe === other.safe;
}

/** The deeds that were done, after one more or with what is left of one. */
export function withDone(done: readonly Deed[], deed: Deed): readonly Deed[] {
  const isKnown = done.some((one) => isSame(one, deed));
  return bounded(isKnown ? done.map((one) => (isSame(one, deed) ? deed : one)) : [...done, deed]);
}

/** The deeds that were done, after one was undone. */
export function without(done: readonly Deed[], deed: Deed): readonly Deed[] {
  return done.filter((one) => !isSame(one, deed));
}

/** A deed with a moment of its own, by which it is known: two can be done in the same millisecond. */
export function distinct<T extends Deed>(deed: T, done: readonly Deed[]): T {
  let moment = Date.parse(deed.when);
  let given = deed;
  while (done.some((one) => isSame(one, given))) {
    moment += 1;
    given = { ...deed, when: new Date(moment).toISOString() };
  }
  return given;
}

/** The cells that a deed wrote, by the addresses that it knows them by; "" for the Sources sheet. */
export function addressesOf(deed: Deed): readonly string[] {
  switch (deed.kind) {
    case "values":
      return deed.addresses;
    case "live":
      return deed.entered.map(({ address }) => address);
    case "repair":
    case "figure":
      return deed.swaps.map(({ address }) => address);
    case "sources":
      return [""];
  }
}

/** The last deed of each kind always stays. Where one falls off, so do all that are older and not the last. */
function bounded(done: readonly Deed[]): readonly Deed[] {
  const seen = new Map<string, string>();
  let [cells, deeds] = [0, 0];
  const staying = done.toReversed().filter((deed) => {
    const kind = deed.safe === undefined ? deed.kind : "safe";
    const act = deed.safe ?? deed.when;
    const last = seen.get(kind) ?? act;
    seen.set(kind, last);
    if (last === act) return true;
    cells += weightOf(deed);
    deeds += 1;
    return cells <= MOST_CELLS && deeds <= MOST_DEEDS;
  });
  return staying.reverse();
}

function weightOf(deed: Deed): number {
  if (deed.kind !== "sources") return addressesOf(deed).length;
  let letters = 0;
  for (const row of deed.stood ?? []) for (const cell of row) letters += lettersIn(cell);
  return letters / LETTERS_OF_A_CELL;
}

const lettersIn = ({ formula, value }: StandingCell) => 1 + formula.length + String(value ?? "").length;
