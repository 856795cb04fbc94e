import { addressesOn, positionOf } from "../address";
import type { AreaCell } from "../editing";
import type { Workbook } from "../port";
import type { Progress } from "../refresh/refresh";
import type { Acts, CellDeed } from "./acts";
import type { Kept } from "./kept";
import { liveCells, withObstacles } from "./live-cells";
import { areasOf, liveAgain } from "./live-again";
import type { NotPossible } from "./obstacle";
import { refused } from "./refused";
import { repairs } from "./repair";
import { isInScope } from "./scope";
import type { Plan, PlannedCell, Scope } from "./sharing";
import { sheetOf, type Survey } from "./survey";
import { inValues } from "./values";

/** A plan with what it takes to carry it out. */
export interface Draft extends Plan {
  /** Formulas that are kept from then on. */
  readonly items: readonly Kept[];
  deed(when: string): CellDeed;
}

export interface Planners {
  values(survey: Survey, scope: Scope, patience: Progress): Promise<Draft>;
  live(scope: Scope, patience: Progress): Promise<Draft>;
  repair(survey: Survey, patience: Progress): Promise<Draft>;
}

type Planned = Pick<Workbook, "names" | "selectedCell" | "sending" | "cards">;

export function planners(workbook: Planned, act: Acts): Planners {
  return {
    async values({ cells, readers }, scope, patience) {
      const isMeant = await isInScope(workbook, scope, patience);
      const live = await liveCells(workbook, cells, patience);
      const meant = live.filter(({ address, block }) =>
        isMeant(address, block.length, block[0]?.length ?? 0),
      );
      const { keep, notPossible } = inValues(meant, readers);
      for (const { formula } of keep) act.seen(formula);
      return {
        kind: "values",
        cells: keep.map((kept) => planned(kept, kept.formula, "")),
        notPossible,
        items: keep,
        deed: (when) => ({ kind: "values", when, addresses: keep.map(({ address }) => address) }),
      };
    },

    async live(scope, patience) {
      const { kept } = await act.journal(patience);
      const names = await workbook.names(patience);
      const isMeant = await isInScope(workbook, scope, patience);
      const meant = kept.filter(({ address, block }) =>
        isMeant(address, block.length, block[0]?.length ?? 0),
      );
      const known = meant.filter(({ formula }) => act.isTrusted(formula, names));
      const cells = await cellsOf(known, patience);
      const areas = areasOf(known);
      const { write, notPossible } = liveAgain(known, (address) => cells.get(address), areas);
      const possible = new Set(write.map(({ address }) => address));
      const entered = known.filter(({ address }) => possible.has(address));
      const foreign = meant.filter(({ formula }) => !act.isTrusted(formula, names));
      return {
        kind: "live",
        cells: entered.map((one) => planned(one, "", one.formula)),
        notPossible: [...foreign.map(notSafe), ...notPossible],
        items: [],
        deed: (when) => ({ kind: "live", when, entered }),
      };
    },

    async repair({ damaged }, patience) {
      const { cells, notPossible } = repairs(await withObstacles(workbook, damaged, patience));
      const found = await withObstacles(
        workbook,
        cells.map(({ address, before }) => ({ address, formula: before, value: null })),
        patience,
      );
      const shown = new Map(damaged.map(({ address, value }) => [address, value]));
      const swaps = cells.map(({ address, before, formula }, index) => {
        const value = shown.get(address) ?? null;
        const block = [[{ value, numberFormat: found[index]?.numberFormat ?? "General" }]];
        act.seen(before);
        act.seen(formula);
        return { address, from: { formula: before, block }, to: { formula, block } };
      });
      return {
        kind: "repair",
        cells: swaps.map(({ address, from, to }) => ({
          address,
          value: shown.get(address) ?? null,
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

  /** What the cells of kept blocks hold; those that cannot be written to are left out. */
  async function cellsOf(kept: readonly Kept[], patience: Progress): Promise<ReadonlyMap<string, AreaCell>> {
    const cells = new Map<string, AreaCell>();
    for (let from = 0; from < kept.length; from += AT_A_TIME) {
      patience.signal?.throwIfAborted();
      patience.progress?.(from, kept.length);
      const places = kept.slice(from, from + AT_A_TIME).map(({ address, block }) => ({
        address,
        size: { rows: block.length, columns: block[0]?.length ?? 0 },
      }));
      for (const read of await workbook.sending.readBlocks(places, patience)) {
        if (read === undefined || read.obstacle !== undefined) continue;
        for (const cell of read.rows.flat()) cells.set(written(cell.address), cell);
      }
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

function planned({ address, block }: Kept, before: string, after: string): PlannedCell {
  const fills = block.length * (block[0]?.length ?? 0);
  return { address, value: block[0]?.[0]?.value ?? null, before, after, fills };
}

function notSafe({ address, formula }: Kept): NotPossible {
  return { address, why: refused.unsafe + formula };
}
