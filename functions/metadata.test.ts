import { readFileSync } from "node:fs";
import { associated, associateFunctions } from "./testing-cells";

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    result: object;
    parameters: { name: string; description?: string; optional?: boolean; type: string }[];
    options?: object;
  }[];
}
const metadata = JSON.parse(readFileSync("functions/functions.json", "utf8")) as Metadata;

beforeAll(associateFunctions);

test("functions.json names exactly the functions that are associated, each once", () => {
  const ids = metadata.functions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...associated.keys()]);
  expect(ids).toHaveLength(14);
});

test("the result of a function that can have a card is open, of a table a matrix", () => {
  const results = new Map(metadata.functions.map(({ id, result }) => [id, result]));
  for (const id of ["TOP", "SERIES", "EVENTS", "LIST"]) {
    expect(results.get(id)).toEqual({ dimensionality: "matrix" });
    results.delete(id);
  }
  expect(results.size).toBe(10);
  for (const result of results.values()) expect(result).toEqual({});
});

test("names are upper-case letters only, since Excel stores the dot as an underscore", () => {
  for (const { id, name } of metadata.functions) {
    expect(id).toMatch(/^[A-Z]+$/);
    expect(name).toBe(id);
  }
});

test("every function and every argument is described, arguments with an example, and has a help page", () => {
  for (const { id, description, helpUrl, parameters } of metadata.functions) {
    expect(description.length).toBeGreaterThan(20);
    expect(helpUrl).toBe(`https://localhost:3000/help/functions.html#RE.${id}`);
    for (const parameter of parameters) expect(parameter.description).toMatch(/such as ("|\d)/);
  }
});

test("no function is volatile or streaming, and required arguments come before optional ones", () => {
  for (const { options, parameters } of metadata.functions) {
    expect(options).toBeUndefined();
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});

test("a function takes as many arguments as its metadata says", () => {
  for (const { id, parameters } of metadata.functions)
    expect(associated.get(id)).toHaveLength(parameters.length);
});
