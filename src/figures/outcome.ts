import type { Missing } from "../messages/missing";
import type { Found } from "./found";

/** One cell of a spilled table: a Missing shows as its error. */
export type Cell = number | string | Missing;

/** What a call of one of the functions comes to, before any spreadsheet has to show it. */
export type Outcome =
  | {
      readonly kind: "number";
      readonly value: number;
      /** The figure that the number is read from; a number worked out from several has none. */
      readonly figure?: Found;
    }
  | { readonly kind: "text"; readonly value: string; readonly figure?: Found }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly Cell[])[];
      /** The figures that the rows are read from, one a row; events and lists have none. */
      readonly figures?: readonly Found[];
    }
  | Missing;
