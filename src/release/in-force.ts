import { messages } from "../messages/catalogue";
import type { Missing } from "../messages/missing";
import { atLatest } from "./at-latest";
import { bundledRelease } from "./bundled";
import type { SignedRelease } from "./signed-release";

/** Where the release in force comes from. */
export type Origin = "workbook" | "machine" | "bundle";

/**
 * Which release every call answers from. There is one for each open workbook, and it changes in three ways only: when
 * the opening of a workbook ends, when a person refreshes or undoes, and when a person gives up what cannot be read.
 */
export type InForce =
  /** The workbook is being read; `settled` never rejects and settles soon, whatever happens. */
  | { readonly state: "opening"; readonly settled: Promise<void> }
  | { readonly state: "open"; readonly signed: SignedRelease; readonly origin: Origin }
  /** The workbook carries figures that cannot be used. Another release could answer otherwise, so none does. */
  | { readonly state: "unreadable"; readonly why: Missing };

let current: InForce | undefined;
const listeners = new Set<() => void>();

/** Asked at every call. Where nobody opened anything the bundled release answers. */
export function inForce(): InForce {
  current ??= { state: "open", signed: bundledRelease(), origin: "bundle" };
  return current;
}

/** From now on every call answers from it; what cells show already stays until they are calculated again. */
export function putInForce(next: InForce): void {
  current = next;
  for (const listener of [...listeners]) listener();
}

/** Calls back after the release in force changed. Returns how to stop it. */
export function onReleaseInForce(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the opening of a workbook comes to. */
export type Settled = Exclude<InForce, { readonly state: "opening" }>;

/** The longest that a cell waits for the workbook to be read, from when the spreadsheet can be asked at all. */
const LONGEST_OPENING = 5_000;

/** How a workbook is opened. */
export interface Opening {
  /** Settles when the spreadsheet can be asked. */
  readonly ready: Promise<unknown>;
  /** Reads what is to be in force; may take its time and fail. */
  read(): Promise<Settled>;
  /** Told where the reading succeeds late and calls were answered without it: what cells show of them is no figure. */
  late(): void;
}

let isAnsweredUnread = false;

/** A call was answered with why there is no figure. Told at every such call. */
export function noteUnread(): void {
  isAnsweredUnread = true;
}

/**
 * Reads what is to be in force; calls that come earlier wait for it together. Five seconds after the spreadsheet is ready
 * the calls say that nothing could be read, and a later success still comes into force.
 */
export function openWith({ ready, read, late }: Opening): Promise<void> {
  const unread: Settled = { state: "unreadable", why: messages.workbookNotRead() };
  const reading = ready.then(read).catch((error: unknown) => {
    console.error(error);
    return unread;
  });
  const inTime = ready.then(
    () => atLatest(LONGEST_OPENING, reading, unread),
    () => unread,
  );
  const settled = inTime.then((first) => {
    isAnsweredUnread = false;
    putInForce(first);
    if (first === unread) void reading.then((then) => then !== unread && succeedLate(then, late));
  });
  putInForce({ state: "opening", settled });
  return settled;
}

function succeedLate(then: Settled, late: () => void): void {
  putInForce(then);
  if (isAnsweredUnread && then.state === "open") late();
}
