import { excelWorkbook } from "../../src/excel/excel-workbook";

/** For tests: the workbook that is open in Excel, in a page that has office.js. */
Object.assign(globalThis, { port: excelWorkbook() });
