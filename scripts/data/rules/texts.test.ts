import { failuresWith } from "../fixture";

const note = (value: string) => failuresWith("observations.csv", 2, "note", value);

test("a text does not begin like a formula, in either width, even after spaces", () => {
  for (const value of ["=1+1", "+49", "-cmd", "@sum", " =1", "\u00a0@x", "\uff1d1", "\uff20a"]) {
    expect(note(value)).toEqual([
      `seeds/observations.csv, row 2, column note: "${value}" begins like a formula. ` +
        "Begin it with a letter, a digit or a quotation mark.",
    ]);
  }
});

test("a text does not begin with a tab or the end of a line", () => {
  expect(note("\tcmd")).toEqual([
    'seeds/observations.csv, row 2, column note: "\\tcmd" begins like a formula. ' +
      "Begin it with a letter, a digit or a quotation mark.",
  ]);
  expect(note("\rcmd")).toEqual([
    'seeds/observations.csv, row 2, column note: "\\rcmd" begins like a formula. ' +
      "Begin it with a letter, a digit or a quotation mark.",
  ]);
});

test("an item of a list does not begin like a formula", () => {
  expect(failuresWith("products.csv", 3, "aliases", "Nd2O3; +neo")).toEqual([
    'seeds/products.csv, row 3, column aliases: "Nd2O3; +neo" begins like a formula. ' +
      "Begin it with a letter, a digit or a quotation mark.",
  ]);
});

test("a negative number is not a formula", () => {
  expect(failuresWith("observations.csv", 7, "low", "-0.2")).toEqual([]);
});

test("a text holds nothing that cannot be seen, and the failure makes it visible", () => {
  const hidden = "holds a character that cannot be seen. Write it as one line of plain text.";
  expect(note("two\nlines")).toEqual([`seeds/observations.csv, row 2, column note: "two\\nlines" ${hidden}`]);
  expect(note("right \u202e left")).toEqual([
    `seeds/observations.csv, row 2, column note: "right \\u202e left" ${hidden}`,
  ]);
  expect(note("bell \u0007")).toEqual([
    `seeds/observations.csv, row 2, column note: "bell \\u0007" ${hidden}`,
  ]);
});

test("a text has no space at its beginning or end", () => {
  expect(note("here ")).toEqual([
    'seeds/observations.csv, row 2, column note: "here " has a space at its beginning or end. Take it away.',
  ]);
});
