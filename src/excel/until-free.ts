import type { Patience } from "../workbook/editing";

/**
 * What Excel answers while somebody types in a cell and when it is asked too often, by name and by number. Both
 * pass by themselves.
 */
const PASSING = new Set(["InvalidOperationInCellEditMode", "5004", "ActivityLimitReached", "5102"]);

/** The code of the error for an answer that is larger than Excel gives: what was asked has to be asked in parts. */
export const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

/** Milliseconds before each new attempt: half a minute in all. */
const PAUSES = [200, 400, 800, 1600, 3000, 6000, 9000, 9000];

/**
 * Runs what asks Excel for something, and again after a pause while Excel is not free to answer. Rejects with the
 * signal's reason when that is aborted meanwhile.
 */
export async function untilFree<T>(ask: () => Promise<T>, { signal, waiting }: Patience = {}): Promise<T> {
  for (const pause of PAUSES) {
    signal?.throwIfAborted();
    try {
      return await ask();
    } catch (error) {
      if (!PASSING.has(codeOf(error))) throw error;
      waiting?.();
      await pauseFor(pause, signal);
    }
  }
  signal?.throwIfAborted();
  return ask();
}

/** Ends early when the signal is aborted. */
function pauseFor(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

/** The code of an error that Excel answers with, "" for another error. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
