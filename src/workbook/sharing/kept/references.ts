import { parseA1Ref, stringifyA1Ref, type RangeA1 } from "@borgar/fx";
import { sheetOf, splitAddress } from "../../address";
import { tokensOf, type Token } from "../../formula/tokens";
import type { Written } from "../../resolve";

/** Cells that a formula refers to. What is left out has no end there: A:A has no rows. */
export interface Reference {
  readonly sheet: string;
  readonly range: RangeA1;
}

/** The cells of this workbook that a formula refers to by their place; names and tables find theirs themselves. */
export function referencesIn({ formula, address }: Written): readonly Reference[] {
  const home = sheetOf(address);
  return tokensOf(formula).flatMap((token) => referenceIn(token, home) ?? []);
}

/** Where cells of a sheet have come to. */
export interface Move {
  /** The name that the sheet has by now. */
  readonly sheet: string;
  readonly down: number;
  readonly right: number;
}

/** A formula after the cells that it refers to have come elsewhere, as the spreadsheet would have changed it. */
export function following({ formula, address }: Written, moves: ReadonlyMap<string, Move>): string {
  const home = sheetOf(address);
  return tokensOf(formula)
    .map((token) => {
      const reference = referenceIn(token, home);
      const move = reference && moves.get(reference.sheet);
      return reference === undefined || move === undefined ? token.value : written(token, reference, move);
    })
    .join("");
}

function written({ value }: Token, { range, sheet }: Reference, { down, right, ...move }: Move): string {
  if (down === 0 && right === 0 && move.sheet === sheet) return value;
  const by = (place: number | null | undefined, far: number) =>
    typeof place === "number" ? place + far : null;
  const moved = {
    ...range,
    top: by(range.top, down),
    bottom: by(range.bottom, down),
    left: by(range.left, right),
    right: by(range.right, right),
  };
  return stringifyA1Ref({ range: moved, ...(value.includes("!") && { context: [move.sheet] }) });
}

const types: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary"]);

function referenceIn({ type, value }: Token, home: string): Reference | undefined {
  if (!types.has(type)) return undefined;
  const { sheet = home, cell } = splitAddress(value);
  const parsed = parseA1Ref(cell, { allowTernary: true });
  // What is in brackets is another file's.
  if (parsed === undefined || !("range" in parsed) || sheet.includes("[")) return undefined;
  return { sheet, range: parsed.range };
}
