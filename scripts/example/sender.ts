import type { Keeper } from "../../src/workbook/carried/carried";
import type { Workbook } from "../../src/workbook/port";
import { sharing } from "../../src/workbook/sharing/open-sharing";
import type { Done } from "../../src/workbook/sharing/sharing";
import type { ReportSheet } from "../../src/workbook/sharing/sources/report-sheet";

/** What the Send view does to a workbook, all of it dated as it is told instead of now. */
export interface Sender {
  /** Puts values in the place of all formulas that call us. Rejects where one of them could not be replaced. */
  values(): Promise<void>;
  /** Writes the Sources sheet, and gives it with its looks, which the workbook does not keep. */
  sources(): Promise<ReportSheet>;
}

/** `when`: ISO 8601 with the time. */
export function sender(workbook: Workbook, keeper: Keeper, when: string): Sender {
  let written: ReportSheet | undefined;
  const sending: Workbook["sending"] = {
    ...workbook.sending,
    writeReport(report, ...rest) {
      written = report;
      return workbook.sending.writeReport(report, ...rest);
    },
  };
  const share = sharing({ ...workbook, sending }, keeper, () => new Date(when));
  return {
    async values() {
      wholly(await share.carryOut(await share.planValues("workbook", {}), {}));
    },
    async sources() {
      wholly(await share.writeSources({}));
      if (written === undefined) throw new Error("The Sources sheet of the example was not written.");
      return written;
    },
  };
}

function wholly({ notPossible: [left] }: Done): void {
  if (left !== undefined) throw new Error(`${left.address} of the example stays as it is: ${left.why}`);
}
