/**
 * What Excel answers while somebody types in a cell and when it is asked too often, by name and by number. Both
 * pass by themselves.
 */
const PASSING = new Set(["InvalidOperationInCellEditMode", "5004", "ActivityLimitReached", "5102"]);

/** Milliseconds before each new attempt: half a minute in all. */
const PAUSES = [200, 400, 800, 1600, 3000, 6000, 9000, 9000];

/** Runs what asks Excel for something, and again after a pause while Excel is not free to answer. */
export async function untilFree<T>(ask: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await ask();
    } catch (error) {
      if (!PASSING.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return ask();
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
