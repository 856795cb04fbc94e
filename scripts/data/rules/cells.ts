import { parseDay } from "../../../src/dates/day";
import type { Failure } from "../failure";
import type { Field, Row, Rule } from "../package";

/** Each cell is as datapackage.json says: filled in, of its type, one of the values allowed, of its form. */
export const cells: Rule = ({ tables }) =>
  Object.values(tables).flatMap(({ schema, rows }) => {
    const checks = schema.fields.map(cellCheck);
    return rows.flatMap((row) => checks.flatMap((check) => check(row) ?? []));
  });

const TYPES: Readonly<Record<Field["type"], (text: string) => boolean>> = {
  string: () => true,
  number: (text) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text),
  integer: (text) => /^-?(0|[1-9]\d*)$/.test(text),
  boolean: (text) => text === "yes" || text === "no",
  date: (text) => parseDay(text) !== undefined,
};

const MISTAKES: Readonly<Record<Field["type"], readonly [problem: string, whatToDo: string]>> = {
  string: ["", ""],
  number: ["is not a number", "Write digits, with a point before decimals and nothing else, such as 1234.5."],
  integer: ["is not a whole number", "Write digits only."],
  boolean: ["is neither yes nor no", "Write yes or no."],
  date: ["is not a date that exists", "Write it as yyyy-mm-dd."],
};

function cellCheck(field: Field): (row: Row) => Failure | undefined {
  const { name, type, description, example, constraints = {} } = field;
  const { required, enum: allowed, pattern, ...others } = constraints;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Error(`Nothing checks the constraint "${unknown}" of column ${name}.`);
  const values = allowed?.map(String);
  const form = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`);
  return (row) => {
    const text = row.get(name);
    if (text === "") {
      return required
        ? row.fail(name, "is empty where every row needs something", `Fill it in: ${description}`)
        : undefined;
    }
    if (!TYPES[type](text)) return row.fail(name, ...MISTAKES[type]);
    if (values !== undefined && !values.includes(text)) {
      return row.fail(name, "is not one of the values allowed here", `Write one of: ${values.join(", ")}.`);
    }
    if (form !== undefined && !form.test(text)) {
      const likeThis =
        example === undefined ? `Write it as described: ${description}` : `Write it like ${example}.`;
      return row.fail(name, "does not have the form of this column", likeThis);
    }
    return undefined;
  };
}
