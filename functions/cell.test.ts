import { onFigure } from "../src/workbook/first-use";
import { associateFunctions, cell, CellError, errorsMade } from "./testing-cells";

beforeAll(associateFunctions);

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
  const before = errorsMade();
  for (let count = 0; count < 100; count++) expect(cell("SHARE", "magnets", " Atlantis ")).toBe(first);
  expect(errorsMade()).toBe(before);
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

test("what is nothing that can be typed is not taken for a text that can", () => {
  const range = [
    ["magnets", "cobalt"],
    ["graphite", "lithium"],
  ];
  expect(cell("SHARE", range, "China")).toMatchObject({ code: "#VALUE!" });
  expect(cell("SHARE", range, "China")).not.toBe(cell("SHARE", "{}", "China"));
  expect(cell("SHARE", range, "China")).toBe(cell("SHARE", { type: "Entity" }, "China"));
});
