import { createHash } from "node:crypto";
import type { Bundle } from "../../src/figures/bundle";
import { FORMAT, type Statement } from "../../src/release/statement";

/** What there is to sign about a bundle, whose JSON is the data file. */
export function stated({ release, asOf }: Bundle, json: string, changes: readonly string[]): Statement {
  const data = Buffer.from(json);
  return {
    format: FORMAT,
    release,
    asOf,
    bytes: data.length,
    sha256: createHash("sha256").update(data).digest("hex"),
    changes,
  };
}
