import type { Bundle } from "../figures/bundle";
import { openRelease, type Release } from "../figures/release";
import bundled from "../../build/figures.json";

let inForce: Release | undefined;

/** The release that every call answers from. The bundled one is opened when the first call comes. */
export function releaseInForce(): Release {
  inForce ??= openRelease(bundled as unknown as Bundle);
  return inForce;
}
