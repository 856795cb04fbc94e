import { readFileSync } from "node:fs";

/** The part of Excel that the functions meet: the errors they throw and the table in which they are associated. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
    made += 1;
  }
}

let made = 0;
const associated = new Map<string, (...args: unknown[]) => unknown>();

beforeAll(async () => {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
      associate: (id: string, answer: (...args: unknown[]) => unknown) => associated.set(id, answer),
    },
  });
  await import(".");
});

function cell(id: string, ...args: unknown[]): unknown {
  const answer = associated.get(id);
  if (answer === undefined) throw new Error(`${id} is not associated.`);
  try {
    return answer(...args);
  } catch (error) {
    return error;
  }
}

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: { name: string; description?: string; optional?: boolean; type: string }[];
    options?: object;
  }[];
}
const metadata = JSON.parse(readFileSync("functions/functions.json", "utf8")) as Metadata;

test("functions.json names exactly the functions that are associated, each once", () => {
  const ids = metadata.functions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...associated.keys()]);
  expect(ids).toHaveLength(14);
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

test("a cell is a number, a text or rows", () => {
  expect(cell("SHARE", "magnets", "China")).toBe(0.9);
  expect(cell("SOURCE", "share", "magnets", "China", null, null, null, null, null, "originator")).toBe(
    "Mint",
  );
  expect(cell("TOP", "magnets")).toEqual([["China", 0.9]]);
});

test("an error carries its code and the whole message", () => {
  const error = cell("SHARE", "magnetz", "China");
  expect(error).toBeInstanceOf(CellError);
  expect(error).toMatchObject({
    code: "#VALUE!",
    message: 'No product is called "magnetz". Nearest: "magnets" or "magnet rare earths".',
  });
  expect(cell("COSTPREMIUM", "Estonia")).toMatchObject({ code: "#N/A" });
});

test("the same wrong question throws the same object, so that no stack trace is built for each cell", () => {
  const first = cell("SHARE", "magnets", "Atlantis");
  const before = made;
  for (let count = 0; count < 100; count++) expect(cell("SHARE", "magnets", " Atlantis ")).toBe(first);
  expect(made).toBe(before);
});

test("a spill is worked out once", () => {
  expect(cell("SERIES", "share", "rare earths", "China")).toBe(
    cell("SERIES", "share", "rare earths", "China"),
  );
});

test("an error within a spill is one cell of it", () => {
  const rows = cell("SERIES", "reserves", "rare earths", "India") as unknown[][];
  expect(rows.at(-1)).toEqual([2025, expect.objectContaining({ code: "#N/A" })]);
});

test("an argument with a card counts as its number, and blanks as left out", () => {
  expect(cell("SHARE", "rare earths", "China", { type: "Double", basicValue: 2024 })).toBe(0.7105);
  expect(cell("SHARE", "rare earths", "China", 0, "", null, undefined)).toBe(0.6923);
});

test("different questions never share an answer", () => {
  expect(cell("SHARE", "rare earths", "China", 2024, "", "", "")).toBe(0.7105);
  expect(cell("SHARE", "rare earths", "China", "", 2024, "", "")).toMatchObject({ code: "#VALUE!" });
  expect(cell("RESERVES", "rare earths", "China")).not.toBe(cell("PRODUCTION", "rare earths", "China"));
});
