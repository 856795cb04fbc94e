import { readFileSync } from "node:fs";
import { messages } from "../src/messages/catalogue";
import { missingText } from "../src/messages/missing";
import { bundledRelease } from "../src/release/bundled";
import { openWith, putInForce, type Settled } from "../src/release/in-force";
import { allowCards, cardsAreShown } from "../src/workbook/cards";
import { onFigure } from "../src/workbook/first-use";

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
    result: object;
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

describe("cards", () => {
  beforeEach(() => allowCards(true));
  afterEach(() => allowCards(false));

  test("are off until the start of the add-in turns them on", () => {
    allowCards(false);
    expect(cardsAreShown()).toBe(false);
    expect(cell("SHARE", "magnets", "China")).toBe(0.9);
  });

  test("make a figure carry its source, one object for all cells and functions that come to it", () => {
    const card = cell("SHARE", "magnets", "China");
    expect(card).toMatchObject({ type: "Double", basicValue: 0.9, numberFormat: "0%" });
    expect(card).toHaveProperty("properties.Source.basicValue", "Mint, 2025");
    expect(cell("SHARE", "Magnets", "CN")).toBe(card);
    expect(cell("VALUE", "share", "magnets", "China")).toBe(card);
  });

  test("are not for what is no single figure: that has a number format only", () => {
    expect(cell("ASOF")).toEqual({ type: "Double", basicValue: 46_348, numberFormat: "yyyy-mm-dd" });
    expect(cell("HHI", "rare earths")).toEqual({ type: "Double", basicValue: 5054, numberFormat: "#,##0" });
    expect(cell("TOP", "magnets")).toEqual([["China", 0.9]]);
    expect(cell("SOURCE", "share", "magnets", "China")).toEqual(expect.any(String));
  });

  test("leave errors what they are", () => {
    expect(cell("COSTPREMIUM", "Estonia")).toMatchObject({ code: "#N/A" });
    expect(cell("SHARE", "magnetz", "China")).toBeInstanceOf(CellError);
  });

  test("count as their number where they are an argument", () => {
    const premium = cell("SOURCE", "cost premium", "batteries", "India", null, null, null, null, null, "low");
    expect(premium).toMatchObject({ basicValue: 0.2 });
    const year = { type: "Double", basicValue: 2024, numberFormat: "0" };
    expect(cell("SHARE", "rare earths", "China", year)).toMatchObject({ basicValue: 0.7105 });
    expect(cell("SHARE", "rare earths", "China", null, null, null, cell("ASOF"))).toBe(
      cell("SHARE", "rare earths", "China"),
    );
  });

  test("change no number and no error: all headline questions, every estimate, on and off", () => {
    const answers = (question: string, estimate: string, on: boolean) => {
      allowCards(on);
      return cell("VALUE", ...question.split("|"), null, estimate);
    };
    let cards = 0;
    const questions = [...bundledRelease().release().headlines.keys()];
    expect(questions.length).toBeGreaterThan(500);
    for (const question of questions) {
      for (const estimate of ["low", "mid", "high"]) {
        const plain = answers(question, estimate, false);
        const shown = answers(question, estimate, true);
        if (plain instanceof CellError) {
          expect(shown).toMatchObject({ code: plain.code, message: plain.message });
        } else {
          expect(plain).toEqual(expect.any(Number));
          expect(shown).toMatchObject({ type: "Double", basicValue: plain });
          cards += 1;
        }
      }
    }
    expect(cards).toBeGreaterThan(1500);
  });
});

describe("while the workbook is read", () => {
  const bundled: Settled = { state: "open", signed: bundledRelease(), origin: "bundle" };
  afterEach(() => putInForce(bundled));

  test("calls wait for it together; from then on they are answered at once", async () => {
    let read: (settled: Settled) => void = () => undefined;
    const settled = openWith(() => new Promise((settle) => (read = settle)));
    const early = [
      cell("SHARE", "magnets", "China"),
      cell("TOP", "magnets"),
      cell("SHARE", "magnetz", "China"),
    ];
    for (const each of early) expect(each).toBeInstanceOf(Promise);
    const refused = expect(early[2]).rejects.toMatchObject({ code: "#VALUE!" });
    read(bundled);
    await settled;
    expect(await early[0]).toBe(0.9);
    expect(await early[1]).toEqual([["China", 0.9]]);
    await refused;
    expect(cell("SHARE", "magnets", "China")).toBe(0.9);
  });

  test("and cannot be, each cell says why, with one object for all", async () => {
    const why = messages.workbookUnreadable("It is torn.");
    const settled = openWith(async () => ({ state: "unreadable", why }));
    const early = cell("SHARE", "magnets", "China");
    const error = { code: "#N/A", message: missingText(why) };
    await expect(early).rejects.toMatchObject(error);
    await settled;
    expect(cell("ASOF")).toMatchObject(error);
    expect(cell("ASOF")).toBe(cell("TOP", "magnets"));
  });

  test("and another release comes into force, calls are answered from that", () => {
    const release = bundledRelease().release();
    const later = { ...release, asOf: release.asOf + 1 };
    cell("ASOF");
    putInForce({ ...bundled, signed: { ...bundledRelease(), release: () => later } });
    expect(cell("ASOF")).toBe(46_349);
    putInForce(bundled);
    expect(cell("ASOF")).toBe(46_348);
  });
});

test("every figure is told, an error is not", () => {
  const told = jest.fn();
  onFigure(told);
  cell("SHARE", "magnets", "China");
  cell("SHARE", "magnets", "China");
  expect(told).toHaveBeenCalledTimes(2);
  cell("SHARE", "magnetz", "China");
  cell("COSTPREMIUM", "Estonia");
  expect(told).toHaveBeenCalledTimes(2);
});
