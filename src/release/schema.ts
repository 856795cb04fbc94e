import { inconsistencies } from "../figures/bundle-consistency";
import { details } from "../messages/release/details";
import { failure } from "./failures";
import { parseJson } from "./json";
import type { SignedRelease } from "./signed-release";
import type { Failure } from "./updates";

/**
 * What is wrong with the form of a release that was verified; undefined where nothing is. Behind the door of the feed
 * and of files: even a signed release whose publishing went wrong is never half-used. The checker is a chunk of its own.
 */
export async function checkSchema({ statement, data }: SignedRelease): Promise<Failure | undefined> {
  const { default: validate } = await import(
    /* webpackChunkName: "bundle-check" */ "../../build/validate-bundle"
  );
  // Undefined, where it is no JSON, is what no schema allows.
  const bundle = parseJson(data());
  if (!validate(bundle)) {
    const [error] = validate.errors ?? [];
    return failure("wrong schema", error && details.schema(error.instancePath, String(error.message)));
  }
  const [stray] = inconsistencies(bundle);
  if (stray !== undefined) return failure("wrong schema", stray);
  return bundle.release === statement.release && bundle.asOf === statement.asOf
    ? undefined
    : failure("wrong schema", details.otherThanSigned);
}
