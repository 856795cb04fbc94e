import { CellError, errorOf, isCard, isError, type Matrix, type Value } from "../model/values";

/** One answer of the add-in: its call's number, whether it succeeded, value or message, code of the error. */
export type WireResult =
  | readonly [id: number, succeeded: true, value: unknown, outbound?: unknown]
  | readonly [id: number, succeeded: false, message: unknown, errorCode: number, outbound?: unknown];

/** The errors by the numbers that the runtime gives to thrown ones. */
const thrown: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export function readResult(result: WireResult): Value | Matrix {
  if (!result[1]) {
    const message = typeof result[2] === "string" ? result[2] : undefined;
    return new CellError(thrown[result[3]] ?? "#VALUE!", message);
  }
  const value = result[2];
  if (!Array.isArray(value)) return readCell(value);
  const rows = value as unknown[];
  const isTable = rows.length > 0 && rows.every((row) => Array.isArray(row) && row.length > 0);
  return isTable ? (rows as unknown[][]).map((row) => row.map(readCell)) : errorOf("#VALUE!");
}

/** A value of a cell as the add-in returned it: plain, an error object, or a number with a card. */
function readCell(value: unknown): Value {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (isReturnedError(value)) return new CellError(value.basicValue, value.message);
  if (isCard(value) && !isError(value)) return value;
  return errorOf("#VALUE!");
}

interface ReturnedError {
  readonly basicValue: string;
  readonly message?: string;
}

function isReturnedError(value: object): value is ReturnedError {
  const { valueType, type, basicValue } = value as Readonly<Record<string, unknown>>;
  return (valueType === "CustomFunctionError" || type === "Error") && typeof basicValue === "string";
}
