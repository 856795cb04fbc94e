import fc from "fast-check";
import { readEntry, writeEntry } from "./entry";
import type { Argument } from "./figure-call";
import { findCalls } from "./find-calls";
import { english, separatorsFor } from "./local-syntax";
import { argumentTexts } from "./testing";

const german = separatorsFor(",");

function parsed(text: string): Argument {
  const [call] = findCalls(`=RE.X(${text})`);
  return call?.arguments[0] as Argument;
}

/** What an argument means: without where it stands, and a call in the form in which a person types it. */
function meaning(argument: Argument): unknown {
  if (argument.kind === "literal") return argument.value;
  if (argument.kind === "call") return [argument.call.name, ...argument.call.arguments.map(meaning)];
  return argument.kind === "reference" ? `${argument.address} ${argument.text}` : argument.text;
}

test.each([
  ["magnets", '"magnets"'],
  ["  rare earths ", '"rare earths"'],
  ['a "b"', '"a ""b"""'],
  ["2024", "2024"],
  ["-1.5", "-1.5"],
  ["2024-07", '"2024-07"'],
  ['"2024"', '"2024"'],
  ["=A7", "A7"],
  ["= $A$7", "$A$7"],
  ["=Inputs!B4", "Inputs!B4"],
  ['="2024"', '"2024"'],
  ["=INDEX(A1:A9,3)", "INDEX(A1:A9,3)"],
  ["", ""],
  ["TRUE", '"TRUE"'],
])("what is entered as %s stands in the formula as %s", (typed, text) => {
  expect(readEntry(typed, english)).toBe(text);
});

test("a person whose decimal sign is a comma enters numbers and calculations with their own separators", () => {
  expect(readEntry("0,5", german)).toBe("0.5");
  expect(readEntry("=INDEX(A1:A9;3)*0,5", german)).toBe("INDEX(A1:A9,3)*0.5");
  expect(readEntry("BACI, weight", german)).toBe('"BACI, weight"');
});

test.each(["=", "=A1)", "=A1,B1", "=A1;B1", "=(A1", '="a', "=)+RE.X(", "=A1),RE.X(B1"])(
  "%s is no argument",
  (typed) => {
    expect(readEntry(typed, english)).toBeUndefined();
  },
);

test("an argument of a formula is entered in such a way that it stays what it is", () => {
  fc.assert(
    fc.property(argumentTexts, fc.constantFrom(english, german), (text, separators) => {
      const argument = parsed(text);
      const again = readEntry(writeEntry(argument, separators), separators);
      expect(again).toBeDefined();
      expect(meaning(parsed(again ?? ""))).toEqual(meaning(argument));
    }),
    { numRuns: 1000 },
  );
});

test("text is entered without quotes wherever it can be", () => {
  const shown = (text: string) => writeEntry(parsed(text), english);
  expect(shown('"magnets"')).toBe("magnets");
  expect(shown('"2024"')).toBe('"2024"');
  expect(shown('" padded"')).toBe('" padded"');
  expect(shown('"=A1"')).toBe('"=A1"');
  expect(shown("A7")).toBe("=A7");
  expect(shown("[2]!_xldudf_RE_ASOF()")).toBe("=[2]!_xldudf_RE_ASOF()");
  expect(shown("_xldudf_RE_ASOF()")).toBe("=RE.ASOF()");
});
