import type { Release } from "../../figures/release";
import { addressesOn, positionOf, sheetOf } from "../address";
import type { AreaCell, Progress } from "../editing";
import { forEachPaced, mapPaced, piecesOf, turn } from "../pace";
import type { Workbook } from "../port";
import type { Acts, CellDeed } from "./acts";
import { becomingOthers } from "./kept/becoming";
import { saidBy } from "./sources/kept-figures";
import type { Kept } from "./kept/kept";
import { liveCells, withObstacles } from "./kept/live-cells";
import { liveAgain } from "./kept/live-again";
import type { NotPossible } from "./obstacle";
import { refused } from "../../messages/sharing/refused";
import { repairs } from "./repair";
import { isInScope, type IsMeant } from "./scope";
import type { Plan, PlannedCell, Scope } from "./sharing";
import type { Survey } from "./survey";
import { inValues } from "./kept/values";

/** A plan with what it takes to carry it out. */
export interface Draft extends Plan {
  /** Formulas that are kept from then on. */
  readonly items: readonly Kept[];
  deed(when: string): CellDeed;
}

export interface Planners {
  values(survey: Survey, scope: Scope, patience: Progress): Promise<Draft>;
  /** `release`: the one that the formulas will be calculated from, where it could be read. */
  live(scope: Scope, release: Release | undefined, patience: Progress): Promise<Draft>;
  repair(survey: Survey, patience: Progress): Promise<Draft>;
}

type Planned = Pick<Workbook, "names" | "readCells" | "selectedCell" | "sending" | "cards">;

export function planners(workbook: Planned, act: Acts): Planners {
  return {
    async values({ cells, readers, release }, scope, patience) {
      const isMeant = await isInScope(workbook, scope, patience);
      const live = await liveCells(workbook, cells, patience);
      const replaced = await inValues(await meantAmong(live, isMeant), readers);
      const { notPossible } = replaced;
      const { release: number, asOf } = release.bundle;
      const named = { number, asOf };
      const explained = new Map(cells.map(({ address, explanations }) => [address, explanations]));
      const keep = await mapPaced(replaced.keep, (kept): Kept => {
        const said = saidBy(explained.get(kept.address) ?? []);
        act.seen(kept.formula);
        return { ...kept, release: named, ...(said !== undefined && { said }) };
      });
      const shown = await textsOf(keep, patience);
      return {
        kind: "values",
        cells: await mapPaced(keep.entries(), ([index, kept]) =>
          planned(kept, shown[index], kept.formula, ""),
        ),
        notPossible,
        items: keep,
        deed: (when) => ({ kind: "values", when, addresses: keep.map(({ address }) => address) }),
      };
    },

    async live(scope, release, patience) {
      const { kept } = await act.journal(patience);
      const names = await workbook.names(patience);
      const isMeant = await isInScope(workbook, scope, patience);
      const known: Kept[] = [];
      const foreign: NotPossible[] = [];
      await forEachPaced(await meantAmong(kept, isMeant), (one) => {
        if (act.isTrusted(one.formula, names)) known.push(one);
        else foreign.push({ address: one.address, why: refused.unsafe + one.formula });
      });
      const cells = await cellsOf(known, patience);
      const { entered, settled, notPossible } = await liveAgain(known, (address) => cells.get(address));
      if (settled.size > 0) await act.forget(settled, patience);
      const becoming = await becomingOthers(workbook, entered, release, patience);
      const shown = await textsOf(entered, patience);
      return {
        kind: "live",
        cells: await mapPaced(entered.entries(), ([index, one]) => {
          const becomes = becoming.get(one.address);
          return {
            ...planned(one, shown[index], "", one.formula),
            ...(becomes !== undefined && { becomes }),
          };
        }),
        notPossible: [...foreign, ...notPossible],
        items: [],
        deed: (when) => ({ kind: "live", when, entered }),
      };
    },

    async repair({ damaged }, patience) {
      const found = await withObstacles(workbook, damaged, patience);
      const { cells, notPossible } = await repairs(found);
      const formats = new Map(found.map(({ address, numberFormat }) => [address, numberFormat]));
      const held = new Map(damaged.map(({ address, value }) => [address, value]));
      const swaps = await mapPaced(cells, ({ address, before, formula }) => {
        const value = held.get(address) ?? null;
        const block = [[{ value, numberFormat: formats.get(address) ?? "General" }]];
        act.seen(before);
        act.seen(formula);
        return { address, from: { formula: before, block }, to: { formula, block } };
      });
      const texts = await textsOf(swaps, patience);
      return {
        kind: "repair",
        cells: await mapPaced(swaps.entries(), ([index, { address, from, to }]) => ({
          address,
          value: held.get(address) ?? null,
          shown: texts[index] ?? "",
          before: from.formula,
          after: to.formula,
          fills: 1,
        })),
        notPossible,
        items: [],
        deed: (when) => ({ kind: "repair", when, swaps }),
      };
    },
  };

  function textsOf(
    cells: readonly { readonly address: string }[],
    patience: Progress,
  ): Promise<readonly string[]> {
    const addresses = cells.map(({ address }) => address);
    return workbook.sending.readTexts(addresses, patience);
  }

  /** What the cells of kept blocks hold; those that cannot be written to are left out. */
  async function cellsOf(kept: readonly Kept[], patience: Progress): Promise<ReadonlyMap<string, AreaCell>> {
    const cells = new Map<string, AreaCell>();
    for (const some of piecesOf(kept, AT_A_TIME, patience)) {
      const places = some.map(({ address, block }) => ({
        address,
        size: { rows: block.length, columns: block[0]?.length ?? 0 },
      }));
      for (const read of await workbook.sending.readBlocks(places, patience)) {
        if (read === undefined || read.obstacle !== undefined) continue;
        for (const cell of read.rows.flat()) cells.set(written(cell.address), cell);
      }
      await turn();
    }
    return cells;
  }
}

const AT_A_TIME = 1_000;

/** An address as `addressesOn` writes it. */
function written(address: string): string {
  const { row, column } = positionOf(address);
  return addressesOn(sheetOf(address))(row, column);
}

function planned({ address, block }: Kept, shown = "", before: string, after: string): PlannedCell {
  const fills = block.length * (block[0]?.length ?? 0);
  return { address, value: block[0]?.[0]?.value ?? null, shown, before, after, fills };
}

async function meantAmong<T extends Pick<Kept, "address" | "block">>(
  blocks: readonly T[],
  isMeant: IsMeant,
): Promise<readonly T[]> {
  const meant: T[] = [];
  await forEachPaced(blocks, (one) => {
    if (isMeant(one.address, one.block.length, one.block[0]?.length ?? 0)) meant.push(one);
  });
  return meant;
}
