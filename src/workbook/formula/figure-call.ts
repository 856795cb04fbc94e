/** Where something stands in the text of a formula: from the character `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One call of a function of ours in a formula. */
export interface FigureCall {
  /** In capitals and without its prefix: "SHARE" of RE.SHARE and of the stored form _xldudf_RE_SHARE. */
  readonly name: string;
  readonly arguments: readonly Argument[];
  readonly span: Span;
}

/** An argument as the formula writes it, and what can be said of it without calculating. */
export type Argument = { readonly text: string; readonly span: Span } & (
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** Nothing between two commas. */
  | { readonly kind: "empty" }
  /** An error written out, such as #N/A. */
  | { readonly kind: "error" }
  /** A single cell of this workbook, without dollar signs: "B4" or "'My sheet'!B4". */
  | { readonly kind: "reference"; readonly address: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly call: FigureCall }
  /** Anything else: a calculation, a range, a table column, a call of another function. */
  | { readonly kind: "computed" }
);

/** A call as a person types it, whatever its form in the file. */
export function callText(call: FigureCall): string {
  return `RE.${call.name}(${call.arguments.map(argumentText).join(",")})`;
}

function argumentText(argument: Argument): string {
  return argument.kind === "call" ? callText(argument.call) : argument.text;
}
