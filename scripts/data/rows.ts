import { CsvError, parse } from "csv-parse/sync";
import type { Failure } from "./failure";
import { Row, type TableSchema } from "./package";

interface CsvRecord {
  readonly record: string[];
  /** The line on which the record ends. */
  readonly info: { readonly lines: number };
}

const LINE_END = /\r\n|\r|\n/;

/** The rows of a table. What keeps its cells from being found under their columns is added to the failures. */
export function readRows(file: string, text: string, schema: TableSchema, failures: Failure[]): Row[] {
  const columns = schema.fields.map(({ name }) => name);
  const fail = (row: number, column: string, value: string, problem: string, whatToDo: string) =>
    failures.push({ file, row, column, value, problem, whatToDo });
  const [firstColumn = ""] = columns;

  const records = parseCsv(text);
  if (records instanceof CsvError) {
    const problem = `is where the file stops being CSV (${records.code})`;
    fail(Number(records.lines), firstColumn, "", problem, "Check the quotation marks here and above.");
    return [];
  }
  const header = records[0]?.record ?? [];
  columns.forEach((column, place) => {
    const value = header[place] ?? "";
    if (value === column) return;
    const whatToDo = `Write ${column} there, as seeds/datapackage.json says.`;
    fail(1, column, value, "stands where the header should name this column", whatToDo);
  });
  return records.slice(1).map(({ record, info }) => {
    const row = info.lines - record.join().split(LINE_END).length + 1;
    if (record.length !== columns.length) {
      const problem = `is in a row of ${record.length} cells where the header has ${columns.length}`;
      fail(row, firstColumn, record[0] ?? "", problem, "Check commas and quotation marks in this row.");
    }
    return new Row(file, row, new Map(columns.map((column, place) => [column, record[place] ?? ""])));
  });
}

function parseCsv(text: string): CsvRecord[] | CsvError {
  try {
    return parse(text, { bom: true, info: true, relax_column_count: true }) as unknown as CsvRecord[];
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}
