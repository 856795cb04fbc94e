import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { newPrivateKey } from "./development-key";
import { signingKey, type SigningKey } from "./keys";
import type { TrustedKey } from "../../src/release/trust";

/**
 * Makes a key pair: the private half goes to a new file that only its owner can read, outside the repository, the
 * public half is the result.
 */
export function makeReleaseKey(file: string, repository: string): TrustedKey {
  const place = fileOutside(repository, file);
  if (existsSync(place)) throw new Error(`${place} exists already and stays as it is. Choose another name.`);
  const pem = newPrivateKey();
  writeFileSync(place, pem, { mode: 0o600, flag: "wx" });
  return signingKey(pem, "release").trusted;
}

/** The key pair of a file that `makeReleaseKey` made. A key that lies in the repository, as the development key, signs nothing for others. */
export function readReleaseKey(file: string, repository: string): SigningKey {
  const place = fileOutside(repository, file);
  if (!existsSync(place)) throw new Error(`There is no file ${place}. npm run release:keys makes a key.`);
  try {
    return signingKey(readFileSync(place, "utf8"), "release");
  } catch (cause) {
    throw new Error(`${place} holds no private key of Ed25519 in PEM. npm run release:keys makes one.`, {
      cause,
    });
  }
}

function fileOutside(repository: string, file: string): string {
  const place = realFile(file);
  const within = relative(realpathSync(repository), place);
  if (!within.startsWith("..") && !isAbsolute(within)) {
    throw new Error(
      `${place} is inside the repository, where a private key could be published by mistake. Choose a file outside.`,
    );
  }
  return place;
}

/** Where a file really lies, or will: a link to a folder does not hide which one it is. */
function realFile(file: string): string {
  const folder = dirname(resolve(file));
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}. Make it first, or choose another one.`);
  return join(realpathSync(folder), basename(file));
}
