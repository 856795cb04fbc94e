import { atLatest } from "../../release/at-latest";
import { bundledRelease } from "../../release/bundled";
import type { Settled } from "../../release/in-force";
import type { SignedRelease } from "../../release/signed-release";
import { onFigure } from "../first-use";
import type { OpenKeeper } from "./keeper";

/** Storage that is blocked can also just never answer; then the bundled release serves. */
const LONGEST_STORAGE = 2_000;

/**
 * What calls in a workbook are answered from: the release that it carries, else the newest of this machine, else the
 * bundled one. From then on its first figure makes it carry that.
 */
export async function openWorkbook(
  keeper: OpenKeeper,
  newestKept: () => Promise<SignedRelease | undefined>,
): Promise<Settled> {
  onFigure(() => keeper.noteFigure());
  return keeper.open(async () => {
    const kept = await atLatest(LONGEST_STORAGE, newestKept(), undefined);
    return kept === undefined
      ? { state: "open", signed: bundledRelease(), origin: "bundle" }
      : { state: "open", signed: kept, origin: "machine" };
  });
}
