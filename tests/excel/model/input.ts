import { errorOf, type Value } from "./values";

/** What typing or setting a text makes of it; a text that starts with "=" has gone its own way before. */
export function valueOfInput(input: unknown): Value {
  if (typeof input === "number" || typeof input === "boolean") return input;
  if (typeof input !== "string") throw new Error(`A cell cannot hold ${JSON.stringify(input)}.`);
  if (input === "") return null;
  if (input.startsWith("'")) return input.slice(1);
  if (/^(true|false)$/i.test(input)) return input.toLowerCase() === "true";
  if (/^#(VALUE!|REF!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!)$/i.test(input)) return errorOf(input.toUpperCase());
  const day = dayOf(input);
  if (day !== undefined) return day;
  const number = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)\s*$/i.exec(input);
  if (number === null) return input;
  return Number(number[1]) / (number[2] === "%" ? 100 : 1);
}

/** The number format that a cell without one gets from what is typed into it. */
export function formatOfInput(input: unknown): string {
  if (typeof input !== "string") return "General";
  if (dayOf(input) !== undefined) return /-.*-/.test(input) ? "m/d/yyyy" : "mmm-yy";
  return /^[-+\d.]+%$/.test(input) ? "0%" : "General";
}

const dayZero = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** "2024-01-31", or "2024-01" for the first of the month, as the number of the day. */
function dayOf(input: string): number | undefined {
  const [, year, month, day = "1"] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(input) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return isDay ? (date.getTime() - dayZero) / dayMs : undefined;
}

export function isFormula(input: unknown): input is string {
  return typeof input === "string" && input.length > 1 && input.startsWith("=");
}
