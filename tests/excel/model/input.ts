import { errorOf, type Value } from "./values";

/** What typing or setting a text makes of it; a text that starts with "=" has gone its own way before. */
export function valueOfInput(input: unknown): Value {
  if (typeof input === "number" || typeof input === "boolean") return input;
  if (typeof input !== "string") throw new Error(`A cell cannot hold ${JSON.stringify(input)}.`);
  if (input === "") return null;
  if (input.startsWith("'")) return input.slice(1);
  if (/^(true|false)$/i.test(input)) return input.toLowerCase() === "true";
  if (/^#(VALUE!|REF!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!)$/i.test(input)) return errorOf(input.toUpperCase());
  const number = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)\s*$/i.exec(input);
  if (number === null) return input;
  return Number(number[1]) / (number[2] === "%" ? 100 : 1);
}

export function isFormula(input: unknown): input is string {
  return typeof input === "string" && input.length > 1 && input.startsWith("=");
}
