/**
 * What the publisher of a release vouches for. It is signed as a whole, travels beside the data (in latest.json, in a
 * workbook that carries the release, in the code for the bundled one) and is believed only after `verify`.
 */
export interface Statement {
  /** Of the statement and the data file together; a reader that knows only lower ones leaves both alone. */
  readonly format: number;
  /** Counts releases upwards from 1. */
  readonly release: number;
  /** yyyy-mm-dd: nothing in the release became public later. */
  readonly asOf: string;
  /** Size of the data file. */
  readonly bytes: number;
  /** SHA-256 of the data file, in hexadecimal; also its name. */
  readonly sha256: string;
  /** What is new since the release before, a sentence each, for people. */
  readonly changes: readonly string[];
}

export interface SignedStatement extends Statement {
  /** Id of the key that signed. */
  readonly key: string;
  /** Ed25519 over `signedBytes`, in base64. */
  readonly signature: string;
}

/** What the id of a key begins with that signs on a developer's computer only. */
export const DEVELOPMENT = "development-";

/** The format that this code writes and reads. */
export const FORMAT = 1;

/** The bytes that are signed: the same for the same statement, whatever order its JSON came in. */
export function signedBytes({
  format,
  release,
  asOf,
  bytes,
  sha256,
  changes,
}: Statement): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify([format, release, asOf, bytes, sha256, changes]);
  return new TextEncoder().encode(`Rare Earth Figures release\n${text}`);
}

/** Where the data of a release lie, beside latest.json. */
export function dataFile({ sha256 }: Pick<Statement, "sha256">): string {
  return `${sha256}.json`;
}
