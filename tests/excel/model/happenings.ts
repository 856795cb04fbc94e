import type { Area } from "./area";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";

/** Who changed something: a person at the keyboard, the add-in by its script, or somebody else who has the workbook open. */
export type Author = "person" | "addin" | "colleague";

/** What happens in a workbook and may be told to an add-in. */
export type Happening =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly by: Author;
    }
  | { readonly kind: "formulasChanged"; readonly sheet: Sheet; readonly cells: readonly FormulaChange[] }
  | { readonly kind: "calculated"; readonly cells: ReadonlySet<Cell> }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet };

export interface FormulaChange {
  readonly cell: Cell;
  readonly before: string;
}
