import { bundledRelease } from "../../release/bundled";
import { putInForce } from "../../release/in-force";
import { wantCards } from "../cards";
import { memoryParts } from "../memory-parts";
import type { Parts } from "../parts";
import type { Carried } from "./carried";
import { openKeeper, type OpenKeeper } from "./keeper";
import { writePart } from "./part";
import { move, ours } from "./testing";

/** For tests of keepers: pages that have a workbook in memory open. */
export const bundled = { state: "open", signed: bundledRelease(), origin: "bundle" } as const;
export const otherwise = async () => bundled;

/** Each test begins as a page does, with a clock of its own. */
export function beginAnew(): void {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
    putInForce(bundled);
    wantCards(true);
  });
  afterEach(() => jest.useRealTimers());
}

export function page(parts: Parts): OpenKeeper {
  return openKeeper(parts, [ours.key]);
}

/** A workbook that carries this, and a page that has read it. */
export async function opened(carried: Carried): Promise<{ parts: Parts; keeper: OpenKeeper }> {
  const parts = memoryParts([{ id: "a", xml: await writePart(carried) }]);
  const keeper = page(parts);
  putInForce(await keeper.open(otherwise));
  return { parts, keeper };
}

/** Waits for what a keeper does by itself. */
export async function until(keeper: OpenKeeper, state: string): Promise<void> {
  while (keeper.keeping().state !== state) {
    await jest.advanceTimersByTimeAsync(100);
    await new Promise((settle) => setImmediate(settle));
  }
}

export const refreshed = (to: Carried["release"], id: string) => (now: Carried) => ({
  ...now,
  release: to,
  previous: now.release,
  moves: [...now.moves, move(id, 9)],
});
