import type { Bundle } from "../figures/bundle";
import { openRelease, type Release } from "../figures/release";
import bundle from "../../build/figures.json";
import built from "../../build/release.json";
import type { SignedRelease } from "./signed-release";

let opened: Release | undefined;

const bundled: SignedRelease = {
  statement: built.statement,
  release: () => (opened ??= openRelease(bundle as unknown as Bundle)),
  // The build wrote the file in just this way.
  data: () => new TextEncoder().encode(JSON.stringify(bundle)),
};

/** The release that came with this code. It is believed as the code is, and carries its signature for others. */
export function bundledRelease(): SignedRelease {
  return bundled;
}
