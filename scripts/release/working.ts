import type { Bundle } from "../../src/figures/bundle";
import type { SignedStatement, Statement } from "../../src/release/statement";
import { toBundle } from "../data/bundle/bundle";
import type { SeedPackage } from "../data/package";
import { changes } from "./changes";
import { newestOf, publishedRows, type Ledger } from "./ledger";
import { stated } from "./stated";

/** The release that seeds/ make as they stand. */
export interface WorkingRelease {
  readonly bundle: Bundle;
  /** The data file. */
  readonly json: string;
  readonly statement: Statement;
  /** What was signed for it; undefined for one that is not published. */
  readonly published: SignedStatement | undefined;
}

/** The newest published release where seeds/ make exactly that one, byte for byte; else the next. */
export function workingRelease(seeds: SeedPackage, ledger: Ledger): WorkingRelease {
  const newest = newestOf(ledger);
  if (newest !== undefined) {
    const same = release(seeds, newest.release, () => newest.changes);
    if (same.statement.sha256 === newest.sha256) return { ...same, published: newest };
  }
  const known = publishedRows(ledger);
  const next = release(seeds, (newest?.release ?? 0) + 1, (bundle) => changes(seeds, bundle, known));
  return { ...next, published: undefined };
}

function release(seeds: SeedPackage, number: number, said: (bundle: Bundle) => readonly string[]) {
  const bundle = toBundle(seeds, number);
  const json = JSON.stringify(bundle);
  return { bundle, json, statement: stated(bundle, json, said(bundle)) };
}
