/** Attempts, and the milliseconds between them: some spreadsheets calculate in their own time. */
const [ATTEMPTS, PAUSE] = [200, 25];

/** What is read once it is as it should become; the last that was read where it never does, for the test to tell of. */
export async function eventually<T>(read: () => Promise<T>, isThere: (found: T) => boolean): Promise<T> {
  let found = await read();
  for (let attempt = 1; attempt < ATTEMPTS && !isThere(found); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    found = await read();
  }
  return found;
}
