import { parseDay } from "../../src/dates/day";
import type { Failure } from "./failure";
import { TABLES, type SeedPackage, type Table, type TableName, type TableSchema } from "./package";
import { readRows } from "./rows";

/** The texts of the files of a package by their names, datapackage.json among them. */
export type PackageFiles = Readonly<Record<string, string>>;

interface Descriptor {
  readonly asOf?: string;
  readonly resources: readonly { name: string; path: string; schema: TableSchema }[];
}

/** Reads the files of a package. Failures are those that leave no table to check. */
export function readPackage(files: PackageFiles): SeedPackage | Failure[] {
  const text = files["datapackage.json"] ?? "";
  const descriptor = JSON.parse(text) as Descriptor;
  const failures: Failure[] = [];
  const asOf = descriptor.asOf ?? "";
  if (parseDay(asOf) === undefined) {
    failures.push(
      descriptorFailure(text, "asOf", asOf, "is not a date that exists", "Write it as yyyy-mm-dd."),
    );
  }
  const tables = Object.fromEntries(
    TABLES.map((name) => [name, readTable(name, descriptor, files, failures)]),
  ) as Record<TableName, Table>;
  return failures.length > 0 ? failures : { asOf, tables };
}

function readTable(
  name: TableName,
  { resources }: Descriptor,
  files: PackageFiles,
  failures: Failure[],
): Table {
  const resource = resources.find((candidate) => candidate.name === name);
  if (resource === undefined) throw new Error(`seeds/datapackage.json has no resource ${name}.`);
  const { path: file, schema } = resource;
  return { file, schema, rows: readRows(file, files[file] ?? "", schema, failures) };
}

function descriptorFailure(
  text: string,
  column: string,
  value: string | undefined,
  problem: string,
  whatToDo: string,
): Failure {
  const row = text.split("\n").findIndex((line) => line.includes(`"${column}"`)) + 1;
  return { file: "datapackage.json", row: Math.max(row, 1), column, value: value ?? "", problem, whatToDo };
}
