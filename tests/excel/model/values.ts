/** An error in a cell; a custom function may say more in the message. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const errors = {
  value: new CellError("#VALUE!"),
  reference: new CellError("#REF!"),
  division: new CellError("#DIV/0!"),
  name: new CellError("#NAME?"),
  notAvailable: new CellError("#N/A"),
  number: new CellError("#NUM!"),
  spill: new CellError("#SPILL!"),
  calculation: new CellError("#CALC!"),
  field: new CellError("#FIELD!"),
  /** Stands in a cell until the add-in has answered. */
  busy: new CellError("#BUSY!"),
};

/** A number that carries more than itself, as a function may return it (Excel.DoubleCellValue). */
export interface Card {
  readonly type: string;
  readonly basicValue: number | string | boolean;
  readonly numberFormat?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** What a cell holds; null is a blank one. */
export type Value = number | string | boolean | null | CellError | Card;
export type Matrix = readonly (readonly Value[])[];

export const isError = (value: unknown): value is CellError => value instanceof CellError;
export const isMatrix = (value: Value | Matrix): value is Matrix => Array.isArray(value);

export function isCard(value: unknown): value is Card {
  return typeof value === "object" && value !== null && !isError(value) && "basicValue" in value;
}

/** What a formula sees of a value: of a card its number. */
export function plain(value: Value): Exclude<Value, Card> {
  return isCard(value) ? value.basicValue : value;
}

/** A fact on a card, as a formula asks for it by its name. */
export function propertyValue(value: Value, name: string): Value {
  if (isError(value)) return value;
  const found = isCard(value)
    ? Object.entries(value.properties ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
    : undefined;
  if (isCard(found)) return found.basicValue;
  return typeof found === "string" || typeof found === "number" || typeof found === "boolean"
    ? found
    : errors.field;
}

export function errorOf(code: string): CellError {
  return Object.values(errors).find((error) => error.code === code) ?? new CellError(code);
}

export function toNumber(given: Value): number | CellError {
  const value = plain(given);
  if (typeof value === "number" || isError(value)) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? errors.value : number;
}

export function toText(given: Value): string | CellError {
  const value = plain(given);
  if (isError(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

/** What a script reads: an error is its code, a blank cell an empty text. */
export function readable(given: Value): number | string | boolean {
  const value = plain(given);
  if (isError(value)) return value.code;
  return value ?? "";
}
