import type { Area } from "../model/area";
import { refusals } from "../model/refusal";
import type { Sheet } from "../model/sheet";
import { ruleAt, type Rule } from "../model/validation";
import type { WireObject } from "../rich-api/wire-object";

/** The rule of the first cell of a range. */
export function dataValidation(sheet: Sheet, area: Area): WireObject {
  return {
    type: "DataValidation",
    properties: {
      Rule: {
        get: () => ruleAt(sheet, area.top, area.left) ?? null,
        set: (rule: Rule) => {
          if (sheet.isProtected) throw refusals.accessDenied();
          sheet.validations.push({ area, rule });
        },
      },
    },
  };
}
