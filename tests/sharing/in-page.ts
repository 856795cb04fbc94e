import { putInForce } from "../../src/release/in-force";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { keeperOf } from "../../src/workbook/carried/keeper";
import { openWorkbook } from "../../src/workbook/carried/open";
import { sharing } from "../../src/workbook/sharing/open-sharing";
import type { Sharing } from "../../src/workbook/sharing/sharing";

/** For tests: what the pane sends a workbook with, in a page that has office.js. */
declare global {
  interface Window {
    /** Made anew each time, as when the workbook is opened again. */
    openSharing(): Promise<Sharing>;
  }
}

window.openSharing = async () => {
  const workbook = excelWorkbook();
  const keeper = keeperOf(workbook);
  putInForce(await openWorkbook(keeper, async () => undefined));
  return sharing(workbook, keeper);
};
