import { tokensOf } from "./tokens";

/** What a person types between arguments and in numbers; Excel's own interface always takes "," and ".". */
export interface Separators {
  readonly decimal: "." | ",";
  readonly list: "," | ";";
}

export const english: Separators = { decimal: ".", list: "," };

/**
 * The separators that go with a decimal sign. Office tells an add-in only the decimal sign; where that is a comma,
 * Excel takes a semicolon between arguments, and a comma everywhere else.
 */
export function separatorsFor(decimal: string): Separators {
  return decimal === "," ? { decimal: ",", list: ";" } : english;
}

/** A formula in en-US syntax as the person would type it. Constants in braces stay: their separators differ by country. */
export function toLocal(formula: string, { decimal, list }: Separators): string {
  let braces = 0;
  return tokensOf(formula)
    .map(({ type, value }) => {
      if (type === "operator" && value === "{") braces += 1;
      if (type === "operator" && value === "}") braces -= 1;
      if (braces > 0) return value;
      if (type === "number") return value.replace(".", decimal);
      return type === "operator" && value === "," ? list : value;
    })
    .join("");
}

/** Strings, names of sheets in quotes, brackets and braces, in which nothing is a separator. */
const fixed = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]+|\{[^}]*\}/g;

/** The other way round. */
export function fromLocal(formula: string, separators: Separators): string {
  if (separators.list === ",") return formula;
  let end = 0;
  let english = "";
  for (const match of formula.matchAll(fixed)) {
    english += separatorsOf(formula.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return english + separatorsOf(formula.slice(end));
}

function separatorsOf(text: string): string {
  return text.replace(/[;,]/g, (separator) => (separator === ";" ? "," : "."));
}
