import { contains, type Area } from "./area";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";

/** What a person may type into some cells; what a script writes there nobody looks at. */
export interface Validation {
  readonly area: Area;
  readonly rule: Rule;
}

/** As scripts have it. */
export interface Rule {
  readonly decimal?: {
    readonly formula1: number;
    readonly formula2: number;
    readonly operator: "Between";
  };
}

/** Throws where a rule forbids a person what is typed. */
export function checkInput(sheet: Sheet, area: Area, rows: readonly (readonly unknown[])[]): void {
  rows.forEach((inputs, row) =>
    inputs.forEach((input, column) => {
      const rule = ruleAt(sheet, area.top + row, area.left + column);
      if (rule !== undefined && !allows(rule, input)) {
        throw new Refusal("InvalidOperation", "This value doesn't match the data validation restrictions.");
      }
    }),
  );
}

/** The rule of a cell, the newest one. */
export function ruleAt({ validations }: Sheet, row: number, column: number): Rule | undefined {
  return validations.findLast(({ area }) => contains(area, row, column))?.rule;
}

function allows({ decimal }: Rule, input: unknown): boolean {
  if (decimal === undefined || typeof input !== "number") return input === "";
  return input >= decimal.formula1 && input <= decimal.formula2;
}
