/**
 * Runs `work` unless another page of this browser runs work of the same name; then it gives undefined at once. A page
 * that is closed lets go. Where there are no locks, or in a frame that may not use them, it just runs: what is kept is
 * replaced as a whole, so the worst is that two pages download the same.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
  const locks = typeof navigator === "object" && "locks" in navigator ? navigator.locks : undefined;
  if (locks === undefined) return work();
  let begun = false;
  try {
    return await locks.request(name, { ifAvailable: true }, (lock) => {
      begun = true;
      return lock === null ? undefined : work();
    });
  } catch (error) {
    if (begun) throw error;
    return work();
  }
}
