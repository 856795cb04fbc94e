/** Asks until the answer is yes: a page's own `waitForFunction` takes a promise for one. The test's time limit ends it. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}
