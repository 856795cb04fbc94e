import fc from "fast-check";
import { fromLocal, separatorsFor, toLocal } from "./local-syntax";
import { argumentTexts } from "./testing";

const german = separatorsFor(",");

test("a formula is shown with the person's own separators", () => {
  const formula = '=RE.COSTPREMIUM("India, North",A1,,0.5)*1.25+SUM((A1,B1))';
  expect(toLocal(formula, german)).toBe('=RE.COSTPREMIUM("India, North";A1;;0,5)*1,25+SUM((A1;B1))');
  expect(toLocal(formula, separatorsFor("."))).toBe(formula);
});

test("what is in quotes, brackets and braces stays", () => {
  const formula = "='a,b'!A1+Table1[[a,b]:[c.d]]+SUM({1.5,2;3,4})";
  expect(toLocal(formula, german)).toBe(formula);
});

test("there and back it is the same formula", () => {
  fc.assert(
    fc.property(fc.array(argumentTexts), fc.constantFrom(".", ","), (given, decimal) => {
      const formula = `=RE.VALUE(${given.join(",")})`;
      const separators = separatorsFor(decimal);
      expect(fromLocal(toLocal(formula, separators), separators)).toBe(formula);
    }),
    { numRuns: 1000 },
  );
});
