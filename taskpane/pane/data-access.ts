import type { Updates } from "../../src/release/updates";
import type { Recalculation } from "../../src/workbook/calculation";
import type { Keeper } from "../../src/workbook/carried/carried";
import { keeperOf } from "../../src/workbook/carried/keeper";
import type { Workbook } from "../../src/workbook/port";
import type { Refreshing } from "../../src/workbook/refresh/refresh";
import type { Sharing } from "../../src/workbook/sharing/sharing";

/** How the pane comes to what a workbook carries, to newer data, to moving the one to the other, and to sending it. */
export interface DataAccess {
  readonly keeper: Keeper;
  /** The code for the rest comes when it is first asked for; after a failure it can be asked for again. */
  readonly load: () => Promise<LoadedData>;
  readonly loadSharing: () => Promise<Sharing>;
  /** Has every cell that calls us calculated again, from what the workbook carries now. */
  readonly calculateAgain: () => Promise<Recalculation>;
}

export interface LoadedData {
  readonly updates: Updates;
  readonly refreshing: Refreshing;
}

/** For a workbook; `partition` keeps what this machine stores apart from others, where the spreadsheet names one. */
export function dataAccess(workbook: Workbook, partition = ""): DataAccess {
  const keeper = keeperOf(workbook);
  return {
    keeper,
    load: once(async () => {
      const [{ openMachine }, { refreshing }] = await Promise.all([
        import(/* webpackChunkName: "pane-data" */ "../../src/release/machine"),
        import(/* webpackChunkName: "pane-data" */ "../../src/workbook/refresh/refreshing"),
      ]);
      return { updates: openMachine({ partition }), refreshing: refreshing(workbook, keeper) };
    }),
    loadSharing: once(async () => {
      const { sharing } = await import(
        /* webpackChunkName: "pane-sharing" */ "../../src/workbook/sharing/open-sharing"
      );
      return sharing(workbook, keeper);
    }),
    calculateAgain: async () => {
      const { calculateAgain } = await import(
        /* webpackChunkName: "calculate-again" */ "../../src/workbook/calculate-again"
      );
      return calculateAgain(workbook);
    },
  };
}

/** Loads when it is first asked, and again when that failed. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}
