import { errors, isError, isMatrix, plain, toNumber, toText, type Matrix, type Value } from "../model/values";

type Operator = (left: Value, right: Value) => Value;

function arithmetic(compute: (left: number, right: number) => Value): Operator {
  return (left, right) => {
    const [a, b] = [toNumber(left), toNumber(right)];
    if (isError(a)) return a;
    if (isError(b)) return b;
    const result = compute(a, b);
    return typeof result === "number" && !Number.isFinite(result) ? errors.number : result;
  };
}

function comparison(holds: (order: number) => boolean): Operator {
  return (left, right) => {
    const [a, b] = [plain(left), plain(right)];
    if (isError(a)) return a;
    if (isError(b)) return b;
    return holds(compare(a, b));
  };
}

type Comparable = number | string | boolean | null;

/** Numbers come before texts and texts before truth values; a blank counts as what it is compared with. */
function compare(left: Comparable, right: Comparable): number {
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)];
  const rank = (value: Comparable) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "en", { sensitivity: "accent" });
  }
  return Number(a) - Number(b);
}

function blankLike(other: Comparable): Comparable {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

const binary: Readonly<Record<string, Operator>> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? errors.division : a / b)),
  "^": arithmetic((a, b) => a ** b),
  "&": (left, right) => {
    const [a, b] = [toText(left), toText(right)];
    if (isError(a)) return a;
    return isError(b) ? b : a + b;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

export function applyBinary(operator: string, left: Value | Matrix, right: Value | Matrix): Value | Matrix {
  const apply = binary[operator];
  return apply === undefined ? errors.name : eachPair(left, right, apply);
}

export function applyUnary(operator: string, value: Value | Matrix): Value | Matrix {
  switch (operator) {
    case "+":
      return value;
    case "-":
      return applyBinary("-", 0, value);
    case "%":
      return applyBinary("/", value, 100);
    default:
      return errors.name;
  }
}

/** A single value goes with every cell of a table, a single row or column with every row or column. */
function eachPair(left: Value | Matrix, right: Value | Matrix, apply: Operator): Value | Matrix {
  if (!isMatrix(left) && !isMatrix(right)) return apply(left, right);
  const [a, b] = [asMatrix(left), asMatrix(right)];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      apply(stretched(a, row, column), stretched(b, row, column)),
    ),
  );
}

export function asMatrix(value: Value | Matrix): Matrix {
  return isMatrix(value) ? value : [[value]];
}

function stretched(matrix: Matrix, row: number, column: number): Value {
  const cells = matrix[matrix.length === 1 ? 0 : row];
  const value = cells?.[cells.length === 1 ? 0 : column];
  return value === undefined ? errors.notAvailable : value;
}
