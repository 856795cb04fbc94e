import type { Argument } from "../calculation/evaluate";
import {
  errors,
  isCard,
  isError,
  isMatrix,
  plain,
  toNumber,
  toText,
  type CellError,
  type Matrix,
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
 * The arguments as Excel passes them, one for each parameter. An error stands for a call that Excel does not make: an
 * error among the arguments, or one too many, or one too few.
 */
export function shapeArguments(
  { parameters }: FunctionMetadata,
  given: readonly Argument[],
  shaping: Shaping,
): readonly unknown[] | CellError {
  if (parameters.some(({ repeating }) => repeating))
    throw new Error("Repeating parameters are not emulated.");
  if (given.length > parameters.length) return errors.value;
  const shaped: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const argument = given[index];
    if (argument === undefined && parameter.optional !== true) return errors.value;
    const value =
      argument === undefined || argument.omitted ? null : shape(argument.value, parameter, shaping);
    if (isError(value)) return value;
    shaped.push(value);
  }
  return shaped;
}

function shape(value: Value | Matrix, parameter: Parameter, shaping: Shaping): unknown {
  if (parameter.dimensionality === "matrix")
    throw new Error("Parameters that take a range are not emulated.");
  if (isMatrix(value)) {
    const only = value.length === 1 && value[0]?.length === 1 ? value[0][0] : undefined;
    return only === undefined ? errors.value : shapeOne(only, parameter, shaping);
  }
  return shapeOne(value, parameter, shaping);
}

function shapeOne(value: Value, { type = "any" }: Parameter, { blankForAny, cards }: Shaping): unknown {
  if (isError(value)) return value;
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
