import fc from "fast-check";
import { tokensOf } from "./tokens";

const pieces = fc.constantFrom(
  ..."()[]{}\"'!,;:#@$%&=<>. \n\t",
  "RE.SHARE(",
  '"a ""b"""',
  "$A$1",
  "'My ''sheet'!",
  "Sheet1:Sheet3!",
  "A1#",
  "Table1[[#All],[a b]]",
  "#N/A",
  "1.5E+3",
  "_xldudf_RE_SHARE(",
  "Größe",
);

test("tokens joined are the formula again and each stands where it says", () => {
  const written = fc.array(pieces).map((some) => some.join(""));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        written,
        written.map((formula) => `=${formula}`),
      ),
      (formula) => {
        const tokens = tokensOf(formula);
        expect(tokens.map(({ value }) => value).join("")).toBe(formula);
        for (const { start, end, value } of tokens) expect(formula.slice(start, end)).toBe(value);
      },
    ),
    { numRuns: 1000 },
  );
});
