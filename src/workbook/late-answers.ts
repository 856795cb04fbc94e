import type { Recalculation } from "./calculation";

/**
 * Calls that were answered before the workbook had been read: "being calculated" again, or only "marked" for it where the
 * person has calculation on manual.
 */
export type LateAnswers = "none" | "being calculated" | "marked";

/** Milliseconds before a new attempt where the spreadsheet refuses. */
const PAUSE = 5_000;

let state: LateAnswers = "none";
const listeners = new Set<() => void>();

export function lateAnswers(): LateAnswers {
  return state;
}

/** Calls back after it changed. Returns how to stop it. */
export function onLateAnswers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The person has taken note of them. */
export function noteLateAnswers(): void {
  become("none");
}

/** Has such calls calculated again, until it succeeds. */
export async function calculateLate(calculate: () => Promise<Recalculation>): Promise<void> {
  become("being calculated");
  for (;;) {
    try {
      const recalculation = await calculate();
      return become(recalculation === "marked" ? "marked" : "none");
    } catch (error) {
      console.warn(error);
      await new Promise((again) => setTimeout(again, PAUSE));
    }
  }
}

function become(next: LateAnswers): void {
  state = next;
  for (const listener of [...listeners]) listener();
}
