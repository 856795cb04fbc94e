import { call } from "../../../src/figures/calls";
import { openRelease } from "../../../src/figures/release";
import type { Bundle } from "../../../src/figures/bundle";
import { bundledBundle } from "../../../src/figures/testing";
import { trialRelease } from "../../release/trial";

/** Cells that show something else with the trial release. */
export const CHANGING = 10;

const products = ["rare earths", "refined rare earths", "dysprosium", "graphite", "magnets"];
const places = ["China", "India", "US", "Australia", "Brazil", "Myanmar", "Nigeria"];

/** Rows of a sheet: product, place, and a figure of these two. Ten of the figures change with the trial release. */
export function largeModel(rows: number): readonly (readonly [string, string, string])[] {
  const [stays, changes] = pairs();
  return Array.from({ length: rows }, (_, row) => {
    const isChanging = row % (rows / CHANGING) === 0;
    const among = isChanging ? changes : stays;
    const [product, place] = among[row % among.length] ?? ["", ""];
    return [product, place, `=RE.SHARE(A${String(row + 1)},B${String(row + 1)})`];
  });
}

type Pair = readonly [product: string, place: string];

/** Questions whose answer stays with the trial release, and those whose answer changes. */
function pairs(): readonly [Pair[], Pair[]] {
  const releases = [bundledBundle(), JSON.parse(trialRelease().data) as Bundle].map(openRelease);
  const isSame = (pair: Pair) => {
    const [before, after] = releases.map((release) => call("SHARE", pair, release));
    return JSON.stringify(valueOf(before)) === JSON.stringify(valueOf(after));
  };
  const all = products.flatMap((product) => places.map((place): Pair => [product, place]));
  return [all.filter(isSame), all.filter((pair) => !isSame(pair))];
}

function valueOf(outcome: ReturnType<typeof call> | undefined): unknown {
  return outcome?.kind === "number" ? outcome.value : outcome?.kind;
}
