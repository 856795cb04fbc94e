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

type Reading<T = Argument> = T extends unknown ? Omit<T, "text" | "span"> : never;

const computed: Reading = { kind: "computed" };

/** Reads one argument from its parts; `end` is where the comma or bracket after it stands. */
export function readArgument(formula: string, parts: readonly Part[], end: number): Argument {
  const written = parts.filter((part) => !isSpace(part));
  const [first] = written;
  const span = { start: first?.start ?? end, end: written[written.length - 1]?.end ?? end };
  const text = formula.slice(span.start, span.end);
  if (first === undefined) return { kind: "empty", text, span };
  return { ...(written.length === 1 ? readPart(first) : computed), text, span };
}

function isSpace(part: Part): boolean {
  return part.kind === "token" && (part.token.type === "whitespace" || part.token.type === "newline");
}

function readPart(part: Part): Reading {
  if (part.kind === "call") return { kind: "call", call: part.call };
  return part.kind === "token" ? readToken(part.token) : computed;
}

function readToken({ type, value }: Token): Reading {
  switch (type) {
    case "string":
      return { kind: "literal", value: value.slice(1, -1).replaceAll('""', '"') };
    case "number":
      return { kind: "literal", value: Number(value) };
    case "bool":
      return { kind: "literal", value: value.toUpperCase() === "TRUE" };
    case "error":
      return { kind: "error" };
    case "range":
      return readReference(value);
    case "range_named":
      return { kind: "name", name: value };
    default:
      return computed;
  }
}

/** A single cell of this workbook can be read; a range, several sheets or another workbook are left to Excel. */
function readReference(text: string): Reading {
  const reference = parseA1Ref(text);
  if (reference === undefined || !("range" in reference) || reference.range === undefined) return computed;
  const { top, left, bottom, right } = reference.range;
  const { context = [] } = reference;
  const isCell = top !== null && left !== null && top === bottom && left === right;
  const isHere = context.length === 0 || (context.length === 1 && !context[0]?.includes(":"));
  if (!isCell || !isHere) return computed;
  return { kind: "reference", address: stringifyA1Ref({ context, range: { top, left, bottom, right } }) };
}
