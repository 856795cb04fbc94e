import { messages } from "../messages";
import { numberFormat } from "./formats";

/** A number with its unit, apart, since the two are set in different sizes. */
export interface WrittenNumber {
  readonly number: string;
  /** What stands after the number: "t REO", "per kg"; "" where the number says it itself, as 90% does. */
  readonly unit: string;
}

/** A number as a person writes it, in the reader's locale: 69.23%, 11,000,000 t REO, $61.50 per kg. */
export function writeNumber(value: number, unit: string): WrittenNumber {
  const { options, rest } = readUnit(unit);
  return { number: numberFormat(options).format(value), unit: rest };
}

/** The same in one text. */
export function numberInWords(value: number, unit: string): string {
  const written = writeNumber(value, unit);
  return written.unit === "" ? written.number : `${written.number} ${written.unit}`;
}

/** A number as short as an axis wants it: 69%, 300K, $1.5K. */
export function writeCompact(value: number, unit: string): string {
  const { options } = readUnit(unit);
  const short = { ...options, notation: "compact", maximumSignificantDigits: 3 } as const;
  return numberFormat(short).format(value);
}

/** A range as a person writes it, with the sign that both ends share written once: 20–30%. */
export function writeRange(low: number, high: number, unit: string): WrittenNumber {
  const { options, rest } = readUnit(unit);
  const format = numberFormat(options);
  const from = format.formatToParts(low);
  const to = format.formatToParts(high);
  const number = [...from.slice(0, endOfDigits(from)), { value: "–" }, ...to.slice(startOfDigits(to))];
  return { number: number.map(({ value }) => value).join(""), unit: rest };
}

const startOfDigits = (parts: readonly Intl.NumberFormatPart[]) =>
  parts.findIndex(({ type }) => type === "integer" || type === "minusSign");

const endOfDigits = (parts: readonly Intl.NumberFormatPart[]) =>
  parts.findLastIndex(({ type }) => type === "integer" || type === "fraction") + 1;

/** As many digits as a source prints; more are what binary fractions leave behind. */
const PLAIN: Intl.NumberFormatOptions = { maximumSignificantDigits: 12 };
const PERCENT: Intl.NumberFormatOptions = { ...PLAIN, style: "percent" };
const MONEY = {
  style: "currency",
  maximumFractionDigits: 10,
  trailingZeroDisplay: "stripIfInteger",
} as const;

function readUnit(unit: string): { readonly options: Intl.NumberFormatOptions; readonly rest: string } {
  if (unit === "fraction") return { options: PERCENT, rest: "" };
  const [, currency, of] = /^([A-Z]{3})(?:\/(.+))?$/.exec(unit) ?? [];
  if (currency === undefined) return { options: PLAIN, rest: unit };
  return { options: { ...MONEY, currency }, rest: of === undefined ? "" : messages.per(of) };
}
