import { details } from "../../messages/release/details";
import { failure } from "../failures";
import { parseJson } from "../json";
import { dataFile, type SignedStatement } from "../statement";
import type { TrustedKey } from "../trust";
import type { Failure, Watching } from "../updates";
import { verifyStatement } from "../verify";
import { transfer } from "./transfer";

/** latest.json is a few hundred bytes and some sentences. */
const LONGEST_STATEMENT = 64 * 1024;

/** Far above any release; what claims more is not fetched. */
export const LARGEST_DATA = 20 * 1024 * 1024;

export interface Feed {
  /** What is published now, its signature verified. */
  latest(watching: Watching): Promise<SignedStatement | Failure>;
  /** The data of a release, of the size that is signed or shorter, not verified. */
  data(statement: SignedStatement, watching: Watching): Promise<Uint8Array | Failure>;
}

/**
 * The files of a static web server: latest.json and beside it the data, each named by its hash.
 *
 * latest.json is asked for with the cache mode "no-cache": the browser always asks the server, and adds the ETag or the
 * date of the copy in its own cache by itself, so that an unchanged one is a 304 without a body. It does so with what
 * any host sends (ETag, Last-Modified or both) and gives us the text all the same. A header of our own would do with an
 * ETag only, would be preflighted on a feed of another origin, and after a 304 the text would be missing.
 *
 * Data are asked for with "no-store". They are kept by us, so a second copy in the browser's cache were a waste; and a
 * copy that was damaged on the way, cached as immutable, would be refused again at every attempt.
 */
export function openFeed(address: URL, patience: number, keys: readonly TrustedKey[]): Feed {
  return {
    async latest({ signal }) {
      const watching = signal === undefined ? {} : { signal };
      const text = await transfer(address, "no-cache", { most: LONGEST_STATEMENT, patience }, watching);
      if (text === "too long") return failure("not a release", details.tooLong);
      return text instanceof Uint8Array ? verifyStatement(parseJson(text), keys) : text;
    },
    async data(statement, watching) {
      const { bytes } = statement;
      if (bytes > LARGEST_DATA) return failure("wrong size", details.bytesSaid(bytes));
      const file = new URL(dataFile(statement), address);
      const data = await transfer(file, "no-store", { most: bytes, patience }, watching);
      if (data === "too long") return failure("wrong size", details.tooManyBytes(bytes));
      return data;
    },
  };
}
