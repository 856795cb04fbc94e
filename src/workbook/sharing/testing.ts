import { answerOf } from "../explain";
import { callsIn } from "../formula/calls-in";
import { memoryWorkbook, type MemoryCell, type MemoryWorkbook, type Table } from "../memory-workbook";
import { noNames } from "../names";
import type { CellValue } from "../port";
import { shownOf } from "../refresh/compare";
import { memoryKeeper, releaseWith } from "../refresh/testing";
import { resolve } from "../resolve";
import { sharing } from "./open-sharing";
import type { Sharing } from "./sharing";

/** For tests: a release with three figures. */
export const release = releaseWith(
  1,
  [
    ["CN", 0.9],
    ["IN", 0.02],
    ["JP", 0.05],
  ].map(([place, value]) => ({ place: String(place), rows: [{ period: "2025", value: Number(value) }] })),
);

/** A workbook that calculates as a spreadsheet does, tables included. */
export function open(cells: Readonly<Record<string, MemoryCell>>): {
  workbook: MemoryWorkbook;
  share: Sharing;
} {
  const workbook = memoryWorkbook(cells);
  workbook.calculates = ({ address, formula }): CellValue | Table => {
    if (/_xldudf_/i.test(formula)) return "#NAME?";
    const [only] = callsIn(formula);
    if (only === undefined) return 1;
    const valueAt = (at: string) => workbook.at(at).value;
    const answer = answerOf(
      resolve(only.call, { address, formula }, { names: noNames, valueAt }),
      release.release(),
    );
    if (answer.kind === "table") {
      return answer.rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.code : cell)));
    }
    if (answer.kind === "not followed") return 7;
    const value = shownOf(answer);
    return typeof value === "number" ? value + (Number(formula.slice(only.call.span.end)) || 0) : value;
  };
  for (const [address, { formula = "" }] of Object.entries(cells)) {
    if (formula !== "") workbook.sending.writeBlocks([written(address, formula, cells[address])]);
  }
  return { workbook, share: sharing(workbook, memoryKeeper(release)) };
}

const written = (address: string, formula: string, cell: MemoryCell | undefined) => ({
  address,
  formula,
  values: [[null]],
  formats: [[cell?.numberFormat ?? "General"]],
});

export const SHARE = '=RE.SHARE("magnets","China")';

/** Every cell that holds something. */
export async function contentOf(workbook: MemoryWorkbook) {
  const cells: Record<string, unknown> = {};
  for await (const { cells: found } of workbook.formulas()) {
    for (const { address } of found) cells[address] = workbook.at(address);
  }
  for await (const { cells: found } of workbook.sending.typedIn()) {
    for (const { address } of found) cells[address] = workbook.at(address);
  }
  return cells;
}

/** All that a workbook is: its cells, sheets, names and what it keeps for us. */
export async function stateOf(workbook: MemoryWorkbook) {
  return {
    cells: await contentOf(workbook),
    sheets: await workbook.sending.sheets(),
    names: await workbook.names(),
    kept: await workbook.sending.keptParts.read(),
    parts: await workbook.parts.read(),
  };
}
