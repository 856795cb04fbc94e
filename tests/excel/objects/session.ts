import type { Area } from "../model/area";
import { refusals } from "../model/refusal";
import type { Sheet } from "../model/sheet";
import type { Place } from "../model/workbook";
import type { OpenWorkbook } from "../open-workbook";
import type { References } from "../rich-api/references";
import type { WireObject } from "../rich-api/wire-object";

/** What all objects of an open workbook stand on. */
export interface Session {
  readonly workbook: OpenWorkbook;
  readonly references: References;
  range(sheet: Sheet, area: Area): RangeObject;
  worksheet(sheet: Sheet): WireObject;
}

/** A range as an object and as the cells that it means. */
export interface RangeObject extends WireObject {
  readonly place: Place;
}

/** From an argument that is a range or its address, relative to a sheet. */
export function placeOf(argument: unknown, sheet: Sheet, { workbook }: Session): Place {
  if (typeof argument === "object" && argument !== null && "place" in argument)
    return argument.place as Place;
  const place = workbook.book.place(String(argument), sheet);
  if (place === undefined) throw refusals.invalidArgument();
  return place;
}
