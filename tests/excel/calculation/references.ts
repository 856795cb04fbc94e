import { isReference, parseA1Ref, stringifyA1Ref, tokenize, type RangeA1 } from "@borgar/fx";

/** A formula that speaks of a sheet by its new name. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return withReferences(formula, (reference, sheet) => {
    if (sheet === undefined || sheet.toLowerCase() !== from.toLowerCase()) return reference;
    return { ...reference, context: [to] };
  });
}

/** A formula that means the same cells after the cells of a sheet have moved. `own` is the sheet that it stands on. */
export function withCellsMoved(
  formula: string,
  own: string,
  moved: string,
  move: (range: RangeA1) => RangeA1,
): string {
  return withReferences(formula, (reference, sheet = own) => {
    if (sheet.toLowerCase() !== moved.toLowerCase() || !("range" in reference)) return reference;
    return { ...reference, range: move(reference.range) };
  });
}

type Reference = NonNullable<ReturnType<typeof parseA1Ref>>;

function withReferences(
  formula: string,
  change: (reference: Reference, sheet: string | undefined) => Reference,
): string {
  const texts = tokenize(formula).map((token) => {
    const reference = isReference(token) ? parseA1Ref(token.value) : undefined;
    if (reference === undefined) return token.value;
    return stringifyA1Ref(change(reference, reference.context?.at(-1)));
  });
  return texts.join("");
}
