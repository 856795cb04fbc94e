import type { OpenWorkbook } from "../open-workbook";
import type { References } from "../rich-api/references";
import { rangeObject } from "./range";
import type { Session } from "./session";
import { worksheetObject } from "./worksheets";

/** All objects of a workbook lead to each other through its session. */
export function openSession(workbook: OpenWorkbook, references: References): Session {
  const session: Session = {
    workbook,
    references,
    range: (sheet, area) => rangeObject(sheet, area, session),
    worksheet: (sheet) => worksheetObject(sheet, session),
  };
  return session;
}
