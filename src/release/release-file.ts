import { parseJson } from "./json";
import type { SignedStatement } from "./statement";

/**
 * A whole release in one file, for machines that reach no feed: the signed statement on the first line, as JSON, and
 * after it the data file, byte for byte as signed. Both are JSON without a line break, so the file is JSON Lines, and is
 * named rare-earth-figures-<release>.jsonl.
 */
export interface ReleaseFile {
  readonly statement: unknown;
  readonly data: Uint8Array;
}

const LINE_BREAK = 0x0a;

/** The longest first line that is looked at. */
const LONGEST_STATEMENT = 64 * 1024;

/** How such a file is named. */
export function releaseFileName({ release }: Pick<SignedStatement, "release">): string {
  return `rare-earth-figures-${String(release)}.jsonl`;
}

export function releaseFile(statement: SignedStatement, data: Uint8Array): Uint8Array {
  const line = new TextEncoder().encode(`${JSON.stringify(statement)}\n`);
  const file = new Uint8Array(line.length + data.length);
  file.set(line);
  file.set(data, line.length);
  return file;
}

/** Takes such a file apart; undefined where it is none. Nothing in it is believed by that. */
export function readReleaseFile(file: Uint8Array): ReleaseFile | undefined {
  const end = file.subarray(0, LONGEST_STATEMENT).indexOf(LINE_BREAK);
  if (end < 0) return undefined;
  const statement = parseJson(file.subarray(0, end));
  return statement === undefined ? undefined : { statement, data: file.slice(end + 1) };
}
