import { CellError, type CustomFunction } from "./custom-functions";
import { callFigure } from "./figure-call";

const calling = (call: CustomFunction, ...args: unknown[]) =>
  callFigure({ id: "SHARE", call, parameters: 3 }, args);

test("a call gets its arguments and gives its result", () => {
  expect(calling((...args) => args, "magnets", null, 2024)).toEqual(["magnets", null, 2024]);
});

test("an error that a function throws is its result", () => {
  const error = new CellError("#N/A", "No figure.");
  const result = calling(() => {
    throw error;
  });
  expect(result).toBe(error);
});

test("a defect of a function becomes an error of its cell", () => {
  const result = calling(() => {
    throw new TypeError("a defect");
  });
  expect(result).toEqual(new CellError("#VALUE!", "a defect"));
});

test("an argument too many is an error that says how many there may be", () => {
  const call = jest.fn();
  expect(calling(call, 1, 2, 3, 4)).toEqual(
    new CellError("#VALUE!", "RE.SHARE takes at most 3 arguments; 4 were given."),
  );
  expect(call).not.toHaveBeenCalled();
});
