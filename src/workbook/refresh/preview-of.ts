import type { SignedRelease } from "../../release/signed-release";
import { splitAddress } from "../address";
import type { Patience } from "../editing";
import type { Workbook } from "../port";
import { onlyFigure, type Changes, type Group } from "./changes";
import { canHold } from "./holding";
import type { ChangeGroup, OutputCell, Preview } from "./preview";

/** What a move would change, for its reader. */
export async function previewOf(
  workbook: Workbook,
  { groups, unforeseeable, unchanged }: Changes,
  [from, to]: readonly [SignedRelease, SignedRelease],
  outputs: readonly string[],
  patience: Patience,
): Promise<Preview> {
  const protectedSheets = await protectedAmong(workbook, groups, patience);
  return {
    groups: groups.map((group) => {
      const isProtected = group.cells.some(({ address }) => protectedSheets.includes(sheetOf(address)));
      const holds = !isProtected && canHold(group, from.statement.asOf, to.release());
      return changeGroup(group, holds);
    }),
    unforeseeable,
    unchanged,
    protectedSheets,
    outputs: await readOutputs(workbook, outputs),
  };
}

export async function readOutputs(
  workbook: Pick<Workbook, "readCells">,
  addresses: readonly string[],
): Promise<readonly OutputCell[]> {
  if (addresses.length === 0) return [];
  const values = await workbook.readCells(addresses);
  return addresses.map((address, index) => ({ address, shown: values[index] ?? null }));
}

function changeGroup({ resolved, foresight, cells }: Group, holds: boolean): ChangeGroup {
  const [before, after] = [onlyFigure(foresight.before), onlyFigure(foresight.after)];
  return {
    key: resolved.text,
    reason: foresight.reason,
    call: resolved.text,
    canHold: holds,
    cells: cells,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/** Asked at the first changed cell of each sheet. */
async function protectedAmong(
  workbook: Pick<Workbook, "readArea">,
  groups: readonly Group[],
  patience: Patience,
): Promise<string[]> {
  const firsts = new Map<string, string>();
  for (const { address } of groups.flatMap(({ cells }) => cells)) {
    if (!firsts.has(sheetOf(address))) firsts.set(sheetOf(address), address);
  }
  const found: string[] = [];
  for (const [sheet, address] of firsts) {
    const { isProtected } = await workbook.readArea(address, { rows: 1, columns: 1 }, patience);
    if (isProtected) found.push(sheet);
  }
  return found;
}

function sheetOf(address: string): string {
  return splitAddress(address).sheet ?? "";
}
