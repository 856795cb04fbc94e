import fc from "fast-check";
import { fittedHeight } from "./fitted-height";

const cell = (content: string | number) => ({ content, look: "label" as const });
/** Of a column for ten letters. */
const WIDTH = 70;
const linesOf = (text: string) => fittedHeight([cell(text)], [WIDTH]) / 20;

test.each([
  ["", 1],
  ["one", 1],
  ["0123456789", 1],
  ["0123456789x", 2],
  ["one two three", 2],
  ["one two three four five", 3],
  // A word that is longer than a line begins on one of its own.
  ["a 0123456789x b", 3],
])("%j stands in %i lines of ten letters", (text, lines) => {
  expect(linesOf(text)).toBe(lines);
});

test("a row is as high as the longest of its texts needs, a number is one line", () => {
  expect(fittedHeight([cell("one two three"), null, cell(1 / 3)], [WIDTH, WIDTH, WIDTH])).toBe(40);
  expect(fittedHeight([null], [WIDTH])).toBe(20);
});

test("there is room for all letters, and no line is blank", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,25}$/), { minLength: 1, maxLength: 20 }), (words) => {
      const lines = linesOf(words.join(" "));
      expect(lines * 10).toBeGreaterThanOrEqual(words.join("").length);
      const most = words.reduce((sum, word) => sum + Math.ceil(word.length / 10), 0);
      expect(lines).toBeLessThanOrEqual(most);
    }),
  );
});
