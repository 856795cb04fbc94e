import { generateKeyPairSync } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { signingKey, type SigningKey } from "./keys";

/**
 * The key of this checkout, made when it is first needed. What it signs is believed by builds for localhost of the
 * same checkout and by nothing else.
 */
export function developmentKey(file = ".keys/development.pem"): SigningKey {
  if (!existsSync(file)) keep(file, newPrivateKey());
  return signingKey(readFileSync(file, "utf8"), "development");
}

export function newPrivateKey(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** Whole or not at all: two programs that need the first key at the same time end up with the same one. */
function keep(file: string, pem: string): void {
  const mine = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(mine, pem, { mode: 0o600 });
  try {
    linkSync(mine, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(mine);
  }
}
