import type { Bundle } from "../../figures/bundle";
import { openRelease } from "../../figures/release";
import { bundleOf, type HeadlineRow, type SeriesRow } from "../../figures/testing-bundle";
import type { SignedRelease } from "../../release/signed-release";
import type { Carried, Keeper } from "../carried/carried";
import { answerOf } from "../explain";
import { callsIn } from "../formula/calls-in";
import { memoryWorkbook, type MemoryCell, type MemoryWorkbook } from "../memory-workbook";
import { noNames } from "../names";
import type { CellValue } from "../port";
import { resolve } from "../resolve";
import { shownOf } from "./compare";

/** For tests: a release with a number, as it would come out of a verification. */
export function releaseOf(number: number, bundle: Bundle): SignedRelease {
  const asOf = `2026-0${String(number)}-15`;
  const release = openRelease({ ...bundle, release: number, asOf });
  return {
    statement: {
      format: 1,
      release: number,
      asOf,
      bytes: 1,
      sha256: String(number).padStart(64, "0"),
      changes: [],
      key: "development-test",
      signature: "",
    },
    release: () => release,
    data: () => new Uint8Array(),
  };
}

/** The same from rows; every series answers its question. */
export function releaseWith(
  number: number,
  series: readonly SeriesRow[],
  headlines: readonly HeadlineRow[] = series.map((_, row) => ({ series: row, since: "2020-01-01" })),
): SignedRelease {
  return releaseOf(number, bundleOf(series, headlines));
}

/** A keeper that keeps its promise with nothing behind it. */
export function memoryKeeper(release: SignedRelease): Keeper {
  const first = { id: "first", kind: "first figure", when: "2026-01-01T00:00:00.000Z" } as const;
  const { asOf, release: to } = release.statement;
  let carried: Carried = { release, cards: true, moves: [{ ...first, to, asOf, cells: 0 }], outputs: [] };
  return {
    carried: () => carried,
    keeping: () => ({ state: "kept" }),
    subscribe: () => () => undefined,
    change: async (next) => (carried = next(carried)),
    lookAgain: () => Promise.resolve(),
    takeNote: () => undefined,
    replaceUnreadable: () => Promise.reject(new Error("Nothing is unreadable.")),
  };
}

/**
 * A workbook that calculates as a spreadsheet does: a formula that is one call of ours, perhaps with "+" and a number
 * after it. Arguments may refer to such cells.
 */
export function calculatingWorkbook(
  cells: Readonly<Record<string, MemoryCell>>,
  keeper: Pick<Keeper, "carried">,
): MemoryWorkbook {
  const workbook = memoryWorkbook(cells);
  const valueAt = (address: string): CellValue => {
    const { formula, value } = workbook.at(address);
    return formula === "" ? value : calculate(address, formula);
  };
  const calculate = (address: string, formula: string): CellValue => {
    const release = keeper.carried()?.release.release();
    const [only] = callsIn(formula);
    if (release === undefined || only === undefined) return null;
    const answer = answerOf(resolve(only.call, { address, formula }, { names: noNames, valueAt }), release);
    const value = answer.kind === "not followed" ? null : shownOf(answer);
    return typeof value === "number" ? value + Number(formula.slice(only.call.span.end)) : value;
  };
  workbook.calculates = ({ address, formula }) => calculate(address, formula);
  for (const [address, { formula = "" }] of Object.entries(cells)) {
    if (formula !== "") workbook.put(address, { value: calculate(address, formula) });
  }
  return workbook;
}
