import { movedMeanwhile } from "../../messages/carried";
import type { SignedRelease } from "../../release/signed-release";
import type { Patience } from "../editing";

/** What a workbook carries: the release that its figures are of, and how it came to it. */
export interface Carried {
  readonly release: SignedRelease;
  /** The release before the last move, so that it can be undone. */
  readonly previous?: SignedRelease;
  /** Whether figures show cards. */
  readonly cards: boolean;
  /** Oldest first. */
  readonly moves: readonly Move[];
  /** Cells whose value matters to the person, who marked them: their before and after is shown. With their sheet. */
  readonly outputs: readonly string[];
  /** A move that was begun and whose cells are not known to be calculated; goes on at the next opening. */
  readonly pending?: Pending;
}

export interface Move {
  /** An id of its own, so that histories of two people can be merged. */
  readonly id: string;
  readonly kind: "first figure" | "refresh" | "undo" | "replaced";
  /** ISO 8601 with the time. */
  readonly when: string;
  /** Release numbers; undefined where the workbook carried none before. */
  readonly from?: number;
  readonly to: number;
  readonly asOf: string;
  /** How many cells changed. */
  readonly cells: number;
  /** Formulas that the latest move rewrote, so that it can be undone exactly. Earlier moves drop theirs. */
  readonly rewritten?: readonly Rewritten[];
}

export interface Pending {
  /** Id of the move. */
  readonly move: string;
  /** Cells to calculate again. */
  readonly cells: readonly string[];
  /** Formulas that the move rewrites (figures that are held), with what they were: undone exactly. */
  readonly rewritten: readonly Rewritten[];
}

export interface Rewritten {
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** How the workbook stands to what we know of it. */
export type Keeping =
  /** No figure has been calculated: nothing is carried. */
  | { readonly state: "nothing yet" }
  | { readonly state: "saving" }
  /**
   * In the workbook; saved with it when the person saves. `beside`: another part is there that cannot be used. `news`:
   * what somebody else did to it meanwhile; a sentence for the reader, until it is taken note of.
   */
  | { readonly state: "kept"; readonly beside?: string; readonly news?: string }
  /** Written and refused or lost; tried again at the next figure and on demand. `why` is a sentence for the reader. */
  | { readonly state: "not kept"; readonly why: string }
  /** The workbook carries what cannot be used; `why` says what and what to do. */
  | { readonly state: "unreadable"; readonly why: string; readonly canReplace: boolean };

/** What the open workbook carries, as far as this page knows; one for each page. */
export interface Keeper {
  /** Undefined until something is carried. */
  carried(): Carried | undefined;
  keeping(): Keeping;
  /** Calls back after either changed. Returns how to stop it. */
  subscribe(listener: () => void): () => void;
  /**
   * Reads the workbook again, works out what it is to carry, writes it and reads it back: all of it or nothing. Puts
   * the release in force when it differs. Rejects with MovedMeanwhile where somebody else moved the workbook since this
   * page read it; what they wrote is then known here, and nothing was overwritten.
   */
  change(next: (now: Carried) => Carried, patience?: Patience): Promise<Carried>;
  /**
   * Reads the workbook again, unless that has just been done, and adopts what it carries now: somebody else may have
   * moved it.
   */
  lookAgain(patience?: Patience): Promise<void>;
  /** The person has taken note of the news. */
  takeNote(): void;
  /** For a person who gives up an unreadable part: writes this release in its place. */
  replaceUnreadable(release: SignedRelease, patience?: Patience): Promise<Carried>;
}

/** Somebody else, who has the same workbook open, moved it to another release first. */
export class MovedMeanwhile extends Error {
  constructor(readonly theirs: Carried) {
    super(movedMeanwhile(theirs.release.statement.release));
    this.name = "MovedMeanwhile";
  }
}
