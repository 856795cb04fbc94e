import { CellError, type CustomFunction } from "./custom-functions";

/** Our functions are typed under this namespace, as in Excel. */
export const namespace = "RE";

export interface FigureFunction {
  readonly id: string;
  readonly call: CustomFunction;
  /** How many arguments it takes at most. */
  readonly parameters: number;
}

/** What a call comes to. Nothing is ever thrown: a spreadsheet would calculate no cell any more. */
export function callFigure({ id, call, parameters }: FigureFunction, args: readonly unknown[]): unknown {
  if (args.length > parameters) return tooMany(id, parameters, args.length);
  try {
    return call(...args);
  } catch (thrown) {
    if (thrown instanceof CellError) return thrown;
    return new CellError("#VALUE!", thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** Excel does not let such a formula in; the workbench's spreadsheet does. */
function tooMany(id: string, parameters: number, given: number): CellError {
  const most = `${String(parameters)} ${parameters === 1 ? "argument" : "arguments"}`;
  return new CellError("#VALUE!", `${namespace}.${id} takes at most ${most}; ${String(given)} were given.`);
}
