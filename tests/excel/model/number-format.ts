import { isCard, plain, readable, type Value } from "./values";

/** What the sheet shows of a value: general numbers, digits, thousands, percent, text around them, and dates. */
export function shownText(value: Value, cellFormat: string): string {
  const content = plain(value);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content !== "number") return String(readable(value));
  const format = (isCard(value) ? value.numberFormat : undefined) ?? cellFormat;
  if (format === "General" || format === "@") return String(Number(content.toPrecision(11)));
  return isDateFormat(format) ? dateText(content, format) : numberText(content, format);
}

function isDateFormat(format: string): boolean {
  return /[ymd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""));
}

const dayMs = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

function dateText(serial: number, format: string): string {
  const date = new Date(dayZero + Math.round(serial) * dayMs);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    mm: String(date.getUTCMonth() + 1).padStart(2, "0"),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, "0"),
    d: String(date.getUTCDate()),
  };
  return format.replace(/y+|m+|d+/gi, (part) => parts[part.toLowerCase()] ?? part);
}

function numberText(number: number, format: string): string {
  const parts = /^([^0#.]*)([#,0]*)(?:\.(0*))?(%?)(.*)$/.exec(format.split(";")[0] ?? "");
  if (parts === null) return String(number);
  const [, before = "", digits = "", decimals = "", percent = "", after = ""] = parts;
  const scaled = Math.abs(percent === "%" ? number * 100 : number);
  const text = scaled.toLocaleString("en-US", {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
    useGrouping: digits.includes(","),
  });
  const unquoted = (part: string) => part.replace(/["\\]|\[\$|\]/g, "");
  return (number < 0 ? "-" : "") + unquoted(before) + text + percent + unquoted(after);
}
