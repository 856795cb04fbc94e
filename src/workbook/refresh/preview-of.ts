import type { SignedRelease } from "../../release/signed-release";
import { sheetOf } from "../address";
import type { Patience } from "../editing";
import type { Workbook } from "../port";
import type { Obstacle } from "../sharing/obstacle";
import { onlyFigure, type Changes, type Group } from "./changes";
import { canHold } from "./holding";
import { reach } from "./hindrances";
import type { ChangeGroup, OutputCell, Preview } from "./preview";

/** What a move would change, for its reader. */
export async function previewOf(
  workbook: Workbook,
  { groups, unforeseeable, unchanged }: Changes,
  [from, to]: readonly [SignedRelease, SignedRelease],
  outputs: readonly string[],
  patience: Patience,
): Promise<Preview> {
  const holdable = groups.filter((group) => canHold(group, from.statement.asOf, to.release()));
  const met = await obstaclesOf(workbook, holdable, patience);
  return {
    groups: groups.map((group) =>
      changeGroup(group, holdable.includes(group), met.get(group)?.[0]?.obstacle),
    ),
    unforeseeable,
    unchanged,
    protectedSheets: protectedAmong([...met.values()].flat()),
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

function changeGroup(
  { resolved, foresight, cells }: Group,
  isHoldable: boolean,
  obstacle: Obstacle | undefined,
): ChangeGroup {
  const [before, after] = [onlyFigure(foresight.before), onlyFigure(foresight.after)];
  return {
    key: resolved.text,
    reason: foresight.reason,
    call: resolved.text,
    canHold: isHoldable && obstacle === undefined,
    cells: cells,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(obstacle !== undefined && { obstacle }),
  };
}

interface Met {
  readonly address: string;
  readonly obstacle: Obstacle;
}

/** What keeps the formulas of figures from being rewritten, for each figure. */
async function obstaclesOf(
  workbook: Workbook,
  groups: readonly Group[],
  patience: Patience,
): Promise<ReadonlyMap<Group, readonly Met[]>> {
  const addresses = [...new Set(groups.flatMap(({ cells }) => cells.map(({ address }) => address)))];
  const found = await reach(workbook, addresses, patience);
  const obstacles = new Map(addresses.map((address, index) => [address, found[index]?.obstacle]));
  return new Map(
    groups.map((group) => [
      group,
      group.cells.flatMap(({ address }) => {
        const obstacle = obstacles.get(address);
        return obstacle === undefined ? [] : [{ address, obstacle }];
      }),
    ]),
  );
}

function protectedAmong(met: readonly Met[]): readonly string[] {
  const locked = met.filter(({ obstacle }) => obstacle === "protected");
  return [...new Set(locked.map(({ address }) => sheetOf(address)))];
}
