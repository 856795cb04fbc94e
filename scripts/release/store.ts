import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { releaseFile, releaseFileName } from "../../src/release/release-file";
import { dataFile, type SignedStatement } from "../../src/release/statement";
import { isSignedStatement } from "../../src/release/statement-shape";

const LATEST = "latest.json";

/** What a feed offers; undefined where there is none yet. */
export function offeredIn(folder: string): SignedStatement | undefined {
  const file = join(folder, LATEST);
  if (!existsSync(file)) return undefined;
  const statement: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isSignedStatement(statement)) {
    throw new Error(`${file} is not a statement that this version can read. Move it away to publish anew.`);
  }
  return statement;
}

/**
 * Puts a release in place: the data first, then what leads to them, each whole or not at all; beside them both in one
 * file, for machines that reach no feed.
 */
export function writeRelease(folder: string, statement: SignedStatement, json: string): void {
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, dataFile(statement)), json);
  writeWhole(
    join(folder, releaseFileName(statement)),
    releaseFile(statement, new TextEncoder().encode(json)),
  );
  writeWhole(join(folder, LATEST), JSON.stringify(statement));
}

function writeWhole(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}
