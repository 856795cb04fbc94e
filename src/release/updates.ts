import type { SignedRelease } from "./signed-release";

/** What this machine knows of newer data, and how it asks for them. There is one for each page. */
export interface Updates {
  state(): UpdateState;
  /** Calls back after the state changed. Returns how to stop it. */
  subscribe(listener: () => void): () => void;
  /**
   * Asks the feed, downloads what is newer, verifies it and keeps it on this machine. What answers calls stays as it
   * is. Rejects only with the signal's reason; everything else that goes wrong is a result, and the old data stay.
   */
  check(watching?: Watching): Promise<CheckResult>;
  /** A release from a file that was chosen by hand, through the same door. */
  fromFile(file: Blob, watching?: Watching): Promise<CheckResult>;
}

export interface Watching {
  readonly signal?: AbortSignal;
  /** Bytes so far, and how many there are; 0 for the total while it is not known. */
  readonly progress?: (done: number, total: number) => void;
}

export interface UpdateState {
  /** The newest release that was verified on this machine, the bundled one included. */
  readonly newest: SignedRelease;
  /** When the feed last answered, ISO 8601; undefined before the first time. */
  readonly lastChecked: string | undefined;
  /** Named, not an error: true after a check that found no network. */
  readonly offline: boolean;
  /** False where this browser keeps nothing for us: a release that was downloaded serves until the page is closed. */
  readonly isKept: boolean;
  readonly busy: boolean;
}

export type CheckResult =
  | {
      readonly kind: "newer";
      readonly release: SignedRelease;
      /** A sentence where it could not be kept. */ readonly notKept?: string;
    }
  | { readonly kind: "nothing newer" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Every way in which a release does not come. The old data stay in force in each. */
export type FailureReason =
  | "offline"
  | "not found"
  | "server error"
  | "timeout"
  | "cut off"
  | "not a release"
  | "wrong size"
  | "wrong hash"
  | "bad signature"
  | "unknown key"
  | "development key"
  | "wrong schema"
  | "future format"
  | "older release"
  | "busy elsewhere";

export interface Failure {
  readonly reason: FailureReason;
  /** What was tried and what went wrong, a sentence or two. */
  readonly message: string;
  /** What to do; says that the old data stay. */
  readonly hint: string;
}
