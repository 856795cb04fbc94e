import { rowsBy, type Rule } from "../package";

/** No two rows of a table have the same primary key: one id each, one headline for a question and date. */
export const keys: Rule = ({ tables }) =>
  Object.values(tables).flatMap(({ schema, rows }) => {
    const columns = [schema.primaryKey].flat();
    return [...rowsBy(rows, ...columns).values()].flatMap(([first, ...others]) =>
      others.map((row) => ({
        ...row.fail(
          columns[0] ?? "",
          `is the key of row ${first?.number} already`,
          "Delete one of the two rows or correct its key.",
          columns.map((column) => row.get(column)).join(", "),
        ),
        column: columns.join(" + "),
      })),
    );
  });
