import type { Bundle } from "../../../src/figures/bundle";
import { openRelease } from "../../../src/figures/release";
import type { SignedRelease } from "../../../src/release/signed-release";
import { encoded, NEXT, publisher, type Published } from "../../../src/release/testing-releases";
import { syntheticBundle } from "../synthetic";

/** Who signs the releases of the bench. */
export const ours = publisher("bench");

/** A release after the bundled one, of about so many bytes. */
export function releaseOfSize(bytes: number): Published {
  const few = encoded(withNumbers(syntheticBundle(FEW))).length;
  return published(withNumbers(syntheticBundle(Math.round(bytes / few) * FEW)));
}

const FEW = 10_000;

/** Each observation has a number of its own, which does not compress. */
function withNumbers(bundle: Bundle): Bundle {
  const { observations } = bundle;
  const value = observations.value.map((_, row) => ((row * 7_919) % 9_973) / 10_000);
  return { ...bundle, observations: { ...observations, value } };
}

export function published(bundle: Bundle): Published {
  return ours.vouch(encoded({ ...bundle, release: NEXT }), { release: NEXT, asOf: bundle.asOf });
}

export function signedRelease({ statement, data }: Published): SignedRelease {
  return {
    statement,
    data: () => data,
    release: () => openRelease(JSON.parse(new TextDecoder().decode(data)) as Bundle),
  };
}
