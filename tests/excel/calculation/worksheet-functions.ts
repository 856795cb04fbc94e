import {
  errors,
  isError,
  isMatrix,
  plain,
  toNumber,
  toText,
  type CellError,
  type Matrix,
  type Value,
} from "../model/values";
import { asMatrix } from "./operators";

/** Evaluates an argument only when it is asked for: IF looks at one branch only. */
export type Lazy = () => Value | Matrix;
type WorksheetFunction = (args: readonly Lazy[]) => Value | Matrix;

/** As much of Excel's own library as a model around our functions needs. */
export const worksheetFunctions: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  [
    "IF",
    ([condition, then, otherwise]) => {
      const holds = toNumber(single(condition));
      if (isError(holds)) return holds;
      if (holds !== 0) return then?.() ?? 0;
      return otherwise === undefined ? false : (otherwise() ?? 0);
    },
  ],
  ["IFERROR", ([value, otherwise]) => instead(value, otherwise, () => true)],
  ["IFNA", ([value, otherwise]) => instead(value, otherwise, (error) => error.code === "#N/A")],
  ["SUM", (args) => aggregate(args, (numbers) => numbers.reduce((sum, number) => sum + number, 0))],
  ["MAX", (args) => aggregate(args, (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)))],
  ["MIN", (args) => aggregate(args, (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)))],
  ["COUNT", (args) => args.flatMap((arg) => asMatrix(arg()).flat()).filter(isNumeric).length],
  [
    "ROUND",
    ([value, digits]) => {
      const [number, places] = [toNumber(single(value)), toNumber(single(digits))];
      if (isError(number)) return number;
      if (isError(places)) return places;
      const scale = 10 ** places;
      return (Math.sign(number) * Math.round(Math.abs(number) * scale)) / scale;
    },
  ],
  ["ISERROR", ([value]) => isError(single(value))],
  ["ISNUMBER", ([value]) => isNumeric(single(value))],
  ["ISBLANK", ([value]) => single(value) === null],
  ["NA", () => errors.notAvailable],
  ["CONCAT", (args) => joined(args.flatMap((arg) => asMatrix(arg()).flat()))],
  [
    "INDEX",
    ([table, row, column]) => {
      const [r, c] = [toNumber(single(row)), column === undefined ? 1 : toNumber(single(column))];
      if (isError(r)) return r;
      if (isError(c)) return c;
      return asMatrix(table?.() ?? null)[r - 1]?.[c - 1] ?? errors.reference;
    },
  ],
]);

const isNumeric = (value: Value) => typeof plain(value) === "number";

/** The one value of an argument; of a table its first cell. */
function single(argument: Lazy | undefined): Value {
  const value = argument?.() ?? null;
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

function instead(
  value: Lazy | undefined,
  otherwise: Lazy | undefined,
  applies: (error: CellError) => boolean,
): Value | Matrix {
  const result = value?.() ?? null;
  const first = isMatrix(result) ? (result[0]?.[0] ?? null) : result;
  return isError(first) && applies(first) ? (otherwise?.() ?? 0) : result;
}

/** Texts and blanks in a range do not count; an error anywhere is the result. */
function aggregate(args: readonly Lazy[], compute: (numbers: readonly number[]) => number): Value {
  const numbers: number[] = [];
  for (const argument of args) {
    const value = argument();
    const cells = isMatrix(value) ? value.flat().filter((cell) => isNumeric(cell) || isError(cell)) : [value];
    for (const cell of cells) {
      const number = toNumber(cell);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return compute(numbers);
}

function joined(values: readonly Value[]): Value {
  let text = "";
  for (const value of values) {
    const part = toText(value);
    if (isError(part)) return part;
    text += part;
  }
  return text;
}
