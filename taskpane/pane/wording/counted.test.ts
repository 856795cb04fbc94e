/** @jest-environment jsdom */
import { counted, writeCounted } from "./counted";

const cells = { one: "cell", other: "cells" };

afterEach(() => jest.restoreAllMocks());

test.each([
  [0, "0 cells"],
  [1, "1 cell"],
  [1284, "1,284 cells"],
])("%d are written %s", (count, written) => {
  expect(writeCounted(count, cells)).toBe(written);
});

test("digits are the reader's, the noun follows the language of the texts", () => {
  jest.spyOn(window.navigator, "language", "get").mockReturnValue("fr-FR");
  // In French nothing is singular.
  expect(writeCounted(0, cells)).toBe("0 cells");
  expect(writeCounted(1284, cells)).toBe("1\u202f284 cells");
});

test("a catalogue can say it in words of its own", () => {
  expect(counted(2000, (count, written) => `${written} of ${String(count)}`)).toBe("2,000 of 2000");
});
