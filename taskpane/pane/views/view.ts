import type { Release } from "../../../src/figures/release";
import type { Insertion } from "../../../src/workbook/insert-formula";
import type { Workbook } from "../../../src/workbook/port";

/** What the pane can show. A tab each. */
export type ViewName = "cell" | "find" | "insert" | "sources" | "refresh" | "send";

export const viewNames: readonly ViewName[] = ["cell", "find", "insert", "sources", "refresh", "send"];

/** Where to go, and what to show there. Without a subject the view shows what it showed last. */
export type Target =
  | { readonly view: "cell" }
  /** A question in the form that release.questions is keyed by (indicator|product|place|counterpart). */
  | { readonly view: "find"; readonly question?: string }
  | BuilderTarget
  /** The id of a document. */
  | { readonly view: "sources"; readonly source?: string }
  | { readonly view: "refresh" }
  | { readonly view: "send" };

/** What the formula builder is to begin with; without a call it goes on with what it had. */
export interface BuilderTarget {
  readonly view: "insert";
  /** "RE.SHARE(...)". */
  readonly call?: string;
  /** Where the call stands when an existing one is edited. */
  readonly replaces?: CallPlace;
  /** Why the call could not be written at once, where that was tried. */
  readonly refused?: Insertion;
  /** The view that Escape leads back to. */
  readonly from?: ViewName;
}

/** A call that stands in a cell: the formula around it is left as it is. */
export interface CallPlace {
  readonly address: string;
  readonly formula: string;
  readonly start: number;
  readonly end: number;
}

export interface ViewProps {
  readonly workbook: Workbook;
  readonly release: Release;
  readonly go: (target: Target) => void;
  /** What this view was last asked to show; a new object each time it is asked. */
  readonly target: Target | undefined;
}
