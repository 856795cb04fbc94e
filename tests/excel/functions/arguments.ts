import type { Argument } from "../calculation/evaluate";
import { asMatrix } from "../calculation/operators";
import {
  errors,
  isCard,
  isError,
  isMatrix,
  plain,
  toNumber,
  toText,
  type CellError,
  type Value,
} from "../model/values";
import type { FunctionMetadata, Parameter } from "./metadata";

/** What differs between the places in which Excel runs. */
export interface Shaping {
  /** What a blank cell is for a parameter that takes anything: null on the web, 0 on Windows. */
  readonly blankForAny: null | 0;
  /** Whether a parameter that takes anything may get a cell's card. */
  readonly cards: boolean;
}

/**
 * The arguments as Excel passes them, one for each parameter, and for a parameter that repeats a list at the end. An
 * error stands for a call that Excel does not make: the first error among the arguments, or one too many or too few.
 */
export function shapeArguments(
  { parameters }: FunctionMetadata,
  given: readonly Argument[],
  shaping: Shaping,
): readonly unknown[] | CellError {
  const single = parameters.filter(({ repeating }) => repeating !== true);
  const repeated = parameters.find(({ repeating }) => repeating === true);
  const rest = given.slice(single.length);
  if (rest.length > 0 && repeated === undefined) return errors.value;
  const required = single.filter(({ optional }) => optional !== true).length;
  if (given.length < required) return errors.value;
  const error = given.map(errorIn).find(isError);
  if (error !== undefined) return error;

  const shaped: unknown[] = [];
  for (const [index, parameter] of single.entries()) shaped.push(shape(given[index], parameter, shaping));
  const list = repeated && rest.map((argument) => shape(argument, repeated, shaping));
  // A text where a number is asked for, or a range where one value is.
  return shaped.find(isError) ?? list?.find(isError) ?? (list === undefined ? shaped : [...shaped, list]);
}

function errorIn(argument: Argument): CellError | undefined {
  if (argument.omitted) return undefined;
  return isMatrix(argument.value)
    ? argument.value.flat().find(isError)
    : isError(argument.value)
      ? argument.value
      : undefined;
}

function shape(argument: Argument | undefined, parameter: Parameter, shaping: Shaping): unknown {
  if (argument === undefined || argument.omitted) return null;
  const { value } = argument;
  if (parameter.dimensionality === "matrix") {
    // Blank cells of a range are 0 for a parameter that takes anything, wherever Excel runs.
    const inRange: Shaping = { ...shaping, blankForAny: 0 };
    const rows = asMatrix(value).map((row) => row.map((cell) => shapeOne(cell, parameter, inRange)));
    return rows.flat().find(isError) ?? rows;
  }
  if (!isMatrix(value)) return shapeOne(value, parameter, shaping);
  const only = value.length === 1 && value[0]?.length === 1 ? value[0][0] : undefined;
  return only === undefined ? errors.value : shapeOne(only, parameter, shaping);
}

function shapeOne(value: Value, { type = "any" }: Parameter, { blankForAny, cards }: Shaping): unknown {
  switch (type) {
    case "number":
      return toNumber(value);
    case "string":
      return toText(value);
    case "boolean":
      return typeof plain(value) === "string" ? errors.value : Boolean(plain(value));
    default:
      if (value === null) return blankForAny;
      // As the runtime reads it: an object that holds the text of the real one.
      return isCard(value) && cards ? { value: JSON.stringify(value) } : plain(value);
  }
}
