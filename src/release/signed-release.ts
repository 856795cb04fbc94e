import type { Release } from "../figures/release";
import type { SignedStatement } from "./statement";

/**
 * A release that was verified, with what proves it: it can be answered from, kept on the machine and carried by a
 * workbook, whose next reader verifies it again.
 */
export interface SignedRelease {
  readonly statement: SignedStatement;
  /** Indexed when it is first asked for; the same object each time. */
  release(): Release;
  /** The bytes of the data file, exactly as signed. */
  data(): Uint8Array;
}
