import type { Failure } from "../failure";
import { rowsBy, type Row, type Rule } from "../package";

const QUESTION = ["indicator", "product", "place", "counterpart"] as const;

/** Every question has a headline, and a headline names a series of its own question or leaves the choice. */
export const headlines: Rule = ({ tables }) => {
  const lines = new Map(tables.series.rows.map((row) => [row.get("series_id"), row]));
  const questions = rowsBy(tables.series.rows, ...QUESTION);
  const answered = rowsBy(tables.headlines.rows, ...QUESTION);
  const unanswered = [...questions].flatMap(([question, rows]) =>
    answered.has(question) ? [] : rows.slice(0, 1),
  );
  return [
    ...tables.headlines.rows.flatMap((row) => answer(row, lines, questions)),
    ...unanswered.map((row) =>
      row.fail(
        "series_id",
        "is of a question that has no headline",
        "Add a row for it to seeds/headlines.csv.",
      ),
    ),
  ];
};

function answer(
  row: Row,
  lines: ReadonlyMap<string, Row>,
  questions: ReadonlyMap<string, readonly Row[]>,
): Failure[] {
  const id = row.get("series_id");
  const choose = row.get("decided") === "choose";
  if (choose !== (id === "")) {
    const problem = choose ? "stands where decided is choose" : "is empty where decided is not choose";
    return [row.fail("series_id", problem, "Name the series that answers, or write choose under decided.")];
  }
  if (choose) {
    const choices = questions.get(QUESTION.map((column) => row.get(column)).join("|")) ?? [];
    if (choices.length > 1) return [];
    const problem = `leaves the choice among ${choices.length} series`;
    return [row.fail("decided", problem, "Choose only where there are several; else name the series.")];
  }
  const line = lines.get(id);
  if (line === undefined) return [];
  return QUESTION.filter((column) => line.get(column) !== row.get(column)).map((column) =>
    row.fail(
      column,
      `is not the ${column} of the series, ${JSON.stringify(line.get(column))}`,
      "Name a series of the same question.",
    ),
  );
}
