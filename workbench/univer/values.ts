import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";
import { CellError } from "../custom-functions";

/** Where an error keeps its text: Univer carries it with the error into the cell. */
const messageKey = "message";

/** The text of the error in a cell, from what Univer keeps for the cell. */
export function messageIn(custom: unknown): string {
  const message = (custom as Readonly<Record<string, unknown>> | null | undefined)?.[messageKey];
  return typeof message === "string" ? message : "";
}

/** The number format that a result wants in a cell that has none of its own. */
export type FormatOf = (value: number, column: number) => string;

/** An argument as Excel hands it over: one cell as its value, a range as a matrix, a blank cell as null. */
export function fromUniver(value: BaseValueObject): unknown {
  if (!value.isArray()) return scalar(value);
  const rows = (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => (cell ? scalar(cell) : null)));
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? first[0] : rows;
}

function scalar(value: BaseValueObject): unknown {
  return value.isNull() ? null : value.getValue();
}

/** The first error among the arguments: a single cell or value, not a cell of a range. */
export function firstError(values: readonly BaseValueObject[]): BaseValueObject | undefined {
  return values
    .map((value) => (value.isArray() ? onlyCell(value as ArrayValueObject) : value))
    .find((value) => value.isError());
}

function onlyCell(array: ArrayValueObject): BaseValueObject {
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : array;
}

/** A result of a function: a value, or rows that spill. */
export function toUniver(result: unknown, formatOf: FormatOf): BaseValueObject {
  if (!Array.isArray(result)) return cell(result, formatOf, 0);
  const rows = (result as readonly unknown[][]).map((row) =>
    row.map((value, column) => cell(value, formatOf, column)),
  );
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Text goes in as text: handed over as it is, Univer would read "2024-07" as a date. */
function cell(value: unknown, formatOf: FormatOf, column: number): BaseValueObject {
  if (value instanceof CellError) return errorValue(value);
  if (typeof value === "number") return NumberValueObject.create(value, formatOf(value, column));
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value === null || value === undefined) return NullValueObject.create();
  return StringValueObject.create(String(value));
}

/** Not by `create`, which shares one object for each code and would mix up the texts. */
function errorValue({ code, message }: CellError): BaseValueObject {
  return new ErrorValueObject(code as ErrorType).withCustomData({ [messageKey]: message });
}
