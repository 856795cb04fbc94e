import { bundleOf } from "../../figures/testing-bundle";
import { bundledRelease } from "../../release/bundled";
import type { SignedRelease } from "../../release/signed-release";
import { encoded, publisher, type Published, type Publisher } from "../../release/testing-releases";
import { isFailure, verify } from "../../release/verify";
import type { Carried, Move } from "./carried";

/** For tests: somebody who publishes releases, and workbooks that carry them. */
export const ours = publisher();

/** A release with one figure, which tells its number: China's share of magnets is so many thousandths. */
export function small(release: number, by: Publisher = ours): Published {
  const rows = [{ period: "2025", value: release / 1000 }];
  const bundle = bundleOf([{ place: "CN", rows }], [{ series: 0 }]);
  return by.vouch(encoded({ ...bundle, release }), { release, asOf: bundle.asOf });
}

export async function signedBy({ statement, data }: Published): Promise<SignedRelease> {
  const release = await verify(statement, data, [ours.key]);
  if (isFailure(release)) throw new Error(release.message);
  return release;
}

export const published = (release: number): Promise<SignedRelease> => signedBy(small(release));

/** A move at a minute of one day. */
export function move(id: string, minute: number, more: Partial<Move> = {}): Move {
  const when = new Date(Date.UTC(2027, 0, 1, 12, minute)).toISOString();
  return { id, kind: "refresh", when, from: 1, to: 2, asOf: "2026-12-31", cells: 3, ...more };
}

export function carrying(release: SignedRelease = bundledRelease(), more: Partial<Carried> = {}): Carried {
  return { release, cards: true, moves: [move("first", 0)], outputs: [], ...more };
}
