import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import type { Argument, FigureCall, Span } from "./figure-call";
import type { Token } from "./tokens";

/** What an argument consists of: a token, a call of ours that has been read, or something else in brackets. */
export type Part = Span &
  (
    | { readonly kind: "token"; readonly token: Token }
    | { readonly kind: "call"; readonly call: FigureCall }
    | { readonly kind: "group" }
  );

/** What every argument has, whatever it is. */
interface Written {
  readonly text: string;
  readonly span: Span;
}

/** Reads one argument from its parts; `end` is where the comma or bracket after it stands. */
export function readArgument(formula: string, parts: readonly Part[], end: number): Argument {
  const written = parts.some(isSpace) ? parts.filter((part) => !isSpace(part)) : parts;
  const [first] = written;
  const span = { start: first?.start ?? end, end: written[written.length - 1]?.end ?? end };
  const text = formula.slice(span.start, span.end);
  if (first === undefined) return { kind: "empty", text, span };
  return written.length === 1 ? readPart(first, { text, span }) : { kind: "computed", text, span };
}

function isSpace(part: Part): boolean {
  return part.kind === "token" && (part.token.type === "whitespace" || part.token.type === "newline");
}

function readPart(part: Part, { text, span }: Written): Argument {
  if (part.kind === "call") return { kind: "call", call: part.call, text, span };
  return part.kind === "token" ? readToken(part.token, { text, span }) : { kind: "computed", text, span };
}

function readToken({ type, value }: Token, { text, span }: Written): Argument {
  switch (type) {
    case "string":
      return { kind: "literal", value: value.slice(1, -1).replaceAll('""', '"'), text, span };
    case "number":
      return { kind: "literal", value: Number(value), text, span };
    case "bool":
      return { kind: "literal", value: value.toUpperCase() === "TRUE", text, span };
    case "error":
      return { kind: "error", text, span };
    case "range": {
      const address = readReference(value);
      return address === undefined
        ? { kind: "computed", text, span }
        : { kind: "reference", address, text, span };
    }
    case "range_named":
      return { kind: "name", name: value, text, span };
    default:
      return { kind: "computed", text, span };
  }
}

/** A cell of the same sheet: most references, and in a large workbook there are many. */
const plainCell = /^\$?([A-Z]{1,3})\$?(\d+)$/;

/** A single cell of this workbook can be read; a range, several sheets or another workbook are left to Excel. */
function readReference(text: string): string | undefined {
  const [, column, row] = plainCell.exec(text) ?? [];
  if (column !== undefined && row !== undefined) return column + row;
  const reference = parseA1Ref(text);
  if (reference === undefined || !("range" in reference) || reference.range === undefined) return undefined;
  const { top, left, bottom, right } = reference.range;
  const { context = [] } = reference;
  const isCell = top !== null && left !== null && top === bottom && left === right;
  const isHere = context.length === 0 || (context.length === 1 && !context[0]?.includes(":"));
  if (!isCell || !isHere) return undefined;
  return stringifyA1Ref({ context, range: { top, left, bottom, right } });
}
