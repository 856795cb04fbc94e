import { readFileSync } from "node:fs";
import { developmentKey } from "../../scripts/release/development-key";
import { signed } from "../../scripts/release/keys";
import { stated } from "../../scripts/release/stated";
import type { Bundle } from "../../src/figures/bundle";
import { openRelease } from "../../src/figures/release";
import type { SignedRelease } from "../../src/release/signed-release";
import type { Carried } from "../../src/workbook/carried/carried";
import { writePart } from "../../src/workbook/carried/part";

const bundled = JSON.parse(readFileSync("build/figures.json", "utf8")) as Bundle;

/** Number of the release that the add-in was built with. */
export const BUNDLED = bundled.release;

/** A release of another number in which China's share of magnets, 0.9 in the bundled one, is another; of this build's key. */
export function revised(release: number, share: number): SignedRelease {
  const { value } = bundled.observations;
  const values = value.map((each) => (each === 0.9 ? share : each));
  const bundle = { ...bundled, release, observations: { ...bundled.observations, value: values } };
  const json = JSON.stringify(bundle);
  return {
    statement: signed(stated(bundle, json, ["A share is revised."]), developmentKey()),
    data: () => new TextEncoder().encode(json),
    release: () => openRelease(bundle),
  };
}

/** The part of a workbook that somebody moved to a release at this minute. */
export function partOf(release: SignedRelease, minute = 0, more: Partial<Carried> = {}): Promise<string> {
  const when = new Date(Date.UTC(2026, 11, 1, 12, minute)).toISOString();
  const { release: to, asOf } = release.statement;
  const id = `${String(to)} at ${String(minute)}`;
  const moves = [{ id, kind: "first figure" as const, when, to, asOf, cells: 0 }];
  return writePart({ release, cards: true, moves, outputs: [], ...more });
}
