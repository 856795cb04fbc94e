/**
 * What Excel gives a function before it runs: the global `CustomFunctions`. Importing this module installs it, so it
 * must be imported before the functions; what they associate is collected for the sheet.
 */
export type CustomFunction = (...args: readonly unknown[]) => unknown;

/** An error of a cell. It takes no stack trace, as an error must cost no more than a value. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

const associated = new Map<string, CustomFunction>();

/** The functions by the id that functions.json gives them. */
export const associations: ReadonlyMap<string, CustomFunction> = associated;

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
      invalidName: "#NAME?",
      invalidReference: "#REF!",
    },
    associate(id: string, customFunction: CustomFunction): void {
      associated.set(id, customFunction);
    },
  },
});
