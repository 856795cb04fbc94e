import type { Updates } from "../../src/release/updates";
import type { Keeper } from "../../src/workbook/carried/carried";
import { keeperOf } from "../../src/workbook/carried/keeper";
import type { Workbook } from "../../src/workbook/port";
import type { Refreshing } from "../../src/workbook/refresh/refresh";

/** How the pane comes to what a workbook carries, to newer data, and to moving the one to the other. */
export interface DataAccess {
  readonly keeper: Keeper;
  /** The code for the rest comes when it is first asked for; after a failure it can be asked for again. */
  readonly load: () => Promise<LoadedData>;
}

export interface LoadedData {
  readonly updates: Updates;
  readonly refreshing: Refreshing;
}

/** For a workbook; `partition` keeps what this machine stores apart from others, where the spreadsheet names one. */
export function dataAccess(workbook: Workbook, partition = ""): DataAccess {
  const keeper = keeperOf(workbook);
  let loaded: Promise<LoadedData> | undefined;
  const load = async (): Promise<LoadedData> => {
    const [{ openMachine }, { refreshing }] = await Promise.all([
      import(/* webpackChunkName: "pane-data" */ "../../src/release/machine"),
      import(/* webpackChunkName: "pane-data" */ "../../src/workbook/refresh/refreshing"),
    ]);
    return { updates: openMachine({ partition }), refreshing: refreshing(workbook, keeper) };
  };
  return {
    keeper,
    load: () =>
      (loaded ??= load().catch((error: unknown) => {
        loaded = undefined;
        throw error;
      })),
  };
}
