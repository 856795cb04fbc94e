import type { Keeper } from "../../src/workbook/carried/carried";
import type { Workbook } from "../../src/workbook/port";
import { acts } from "../../src/workbook/sharing/acts";
import { planners } from "../../src/workbook/sharing/planners";
import type { ReportSheet } from "../../src/workbook/sharing/sources/report-sheet";
import { sourcesOf } from "../../src/workbook/sharing/sources/sources";
import { laidOut } from "../../src/workbook/sharing/sources/sources-layout";
import { survey } from "../../src/workbook/sharing/survey";

/** What the Send view does to a workbook, all of it dated as it is told instead of now. */
export interface Sender {
  /** Puts values in the place of all formulas that call us. Rejects where one of them could not be replaced. */
  values(): Promise<void>;
  /** Writes the Sources sheet, and gives it with its looks. */
  sources(): Promise<ReportSheet>;
}

/** `when`: ISO 8601 with the time. */
export function sender(workbook: Workbook, keeper: Keeper, when: string): Sender {
  const act = acts(workbook);
  const day = when.slice(0, "yyyy-mm-dd".length);

  return {
    async values() {
      const found = await survey(workbook, keeper, {});
      const plan = await planners(workbook, act).values(found, "workbook", {});
      const done = await act.begin(plan.deed(when), plan.items, {});
      const [left] = [...plan.notPossible, ...done.notPossible];
      if (left !== undefined)
        throw new Error(`${left.address} of the example keeps its formula: ${left.why}`);
    },
    async sources() {
      const sources = sourcesOf(workbook, act);
      const { kept } = await act.journal({});
      const look = await sources.look(await survey(workbook, keeper, {}), kept, {});
      const contents = await look.contents(day);
      await sources.write(
        { ...look, contents: () => Promise.resolve(contents) },
        {},
        {
          note: (deed) => act.note({ ...deed, when }, {}),
          strike: (deed) => act.strike(deed, {}),
        },
      );
      return laidOut(contents.rows);
    },
  };
}
