import { openMachine } from "../../../src/release/machine";
import type { TrustedKey } from "../../../src/release/trust";
import { findCarried } from "../../../src/workbook/carried/found";

/** What the bench asks of a page; each gives the milliseconds that it took. */
export interface Timed {
  /** From the click to a release that is verified, kept and indexed; or to the answer that nothing is newer. */
  check(keys: readonly TrustedKey[]): Promise<{ readonly ms: number; readonly kind: string }>;
  /** From the XML of a workbook to a release that is verified and indexed. */
  readCarried(xml: string, keys: readonly TrustedKey[]): Promise<number>;
}

declare global {
  interface Window {
    timed: Timed;
  }
}

window.timed = {
  async check(keys) {
    const updates = openMachine({ partition: "", keys });
    const begin = performance.now();
    const result = await updates.check();
    if (result.kind === "failed") throw new Error(result.failure.message);
    if (result.kind === "newer") result.release.release();
    return { ms: performance.now() - begin, kind: result.kind };
  },
  async readCarried(xml, keys) {
    const begin = performance.now();
    const found = await findCarried([{ id: "1", xml }], { verified: [], keys });
    if (found.state !== "carried") throw new Error(`The part is ${found.state}.`);
    return performance.now() - begin;
  },
};
