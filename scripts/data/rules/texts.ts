import type { Rule } from "../package";

/** What a spreadsheet takes for the beginning of a formula, in either width. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;
/** What cannot be seen: controls, directions of writing, separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Texts are safe to put into a cell and hold nothing that cannot be seen. Each item of a list counts by itself. */
export const texts: Rule = ({ tables }) =>
  Object.values(tables).flatMap(({ schema, rows }) => {
    const columns = schema.fields.filter(({ type }) => type === "string").map(({ name }) => name);
    return rows.flatMap((row) =>
      columns.flatMap((column) => {
        const text = row.get(column);
        if (text.split(";").some((item) => FORMULA.test(item))) {
          return [
            row.fail(column, "begins like a formula", "Begin it with a letter, a digit or a quotation mark."),
          ];
        }
        if (UNSEEN.test(text)) {
          return [
            row.fail(column, "holds a character that cannot be seen", "Write it as one line of plain text."),
          ];
        }
        if (text !== text.trim())
          return [row.fail(column, "has a space at its beginning or end", "Take it away.")];
        return [];
      }),
    );
  });
