import { counted, formFor, writeList } from "./counted";

test.each([
  [0, "0 cells"],
  [1, "1 cell"],
  [1284, "1,284 cells"],
])("%d are written %s, in the language of the texts", (count, written) => {
  expect(counted(count, "cell")).toBe(written);
});

test("a form that a noun does not tell apart is that of all others", () => {
  expect(formFor(1, { other: "sheep" })).toBe("sheep");
});

test.each([
  [["A1"], "A1"],
  [["A1", "B2"], "A1 and B2"],
  [["A1", "B2", "C3"], "A1, B2, and C3"],
])("%p is the list %s", (texts, written) => {
  expect(writeList(texts)).toBe(written);
});
