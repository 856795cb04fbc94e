import type { Failure } from "../failure";
import { rowsBy, type Row, type Rule } from "../package";

const SAME = ["series_id", "period", "vintage_date"] as const;

/** An erratum replaces a row for the same value; a redacted row has lost its values; both are listed once. */
export const corrections: Rule = ({ tables }) => {
  const figures = new Map(tables.observations.rows.map((row) => [row.get("obs_id"), row]));
  const { rows } = tables.corrections;
  const redacted = new Set(
    rows.filter((row) => row.get("kind") === "redacted").map((row) => row.get("obs_id")),
  );
  return [
    ...rows.flatMap((row) =>
      row.get("kind") === "erratum" ? erratum(row, figures) : redaction(row, figures),
    ),
    ...twice(rows),
    ...tables.observations.rows
      .filter((row) => row.get("bound") === "redacted" && !redacted.has(row.get("obs_id")))
      .map((row) =>
        row.fail("bound", "is not explained", "Add the row to seeds/corrections.csv with its reason."),
      ),
  ];
};

function erratum(row: Row, figures: ReadonlyMap<string, Row>): Failure[] {
  const replaces = row.get("replaces");
  if (replaces === "")
    return [row.fail("replaces", "is empty in an erratum", "Name the row that was wrong.")];
  const right = figures.get(row.get("obs_id"));
  const wrong = figures.get(replaces);
  if (right === undefined || wrong === undefined) return [];
  if (wrong.number >= right.number) {
    const problem = `is not above the row that replaces it, ${row.get("obs_id")}`;
    return [
      row.fail(
        "replaces",
        problem,
        "Add the right row at the end of seeds/observations.csv and name it here.",
      ),
    ];
  }
  return SAME.filter((column) => right.get(column) !== wrong.get(column)).map((column) =>
    row.fail(
      "replaces",
      `has the ${column} ${wrong.get(column)}, but ${row.get("obs_id")} has ${right.get(column)}`,
      "An erratum is of the same series, period and vintage as the row that it replaces.",
    ),
  );
}

function redaction(row: Row, figures: ReadonlyMap<string, Row>): Failure[] {
  if (row.get("replaces") !== "") {
    return [
      row.fail(
        "replaces",
        "stands in a redaction",
        "Leave it empty; obs_id names the row that lost its values.",
      ),
    ];
  }
  const figure = figures.get(row.get("obs_id"));
  if (figure === undefined || figure.get("bound") === "redacted") return [];
  const problem = `still has the bound ${figure.get("bound")}`;
  return [row.fail("obs_id", problem, "Write redacted under its bound and empty value, low and high.")];
}

function twice(rows: readonly Row[]): Failure[] {
  const errata = rows.filter((row) => row.get("replaces") !== "");
  return [...rowsBy(errata, "replaces").values()].flatMap(([first, ...others]) =>
    others.map((row) =>
      row.fail("replaces", `is replaced in row ${first?.number} already`, "Replace the newer row."),
    ),
  );
}
