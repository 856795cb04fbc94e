import { associations, CellError } from "./custom-functions";

test("what a function associates is known by its id", () => {
  const share = () => 0.9;
  CustomFunctions.associate("SHARE", share);
  expect(associations.get("SHARE")).toBe(share);
});

test("an error has its code and text, and takes no stack trace", () => {
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "No figure.");
  expect(error).toBeInstanceOf(CellError);
  expect(error).toMatchObject({ code: "#N/A", message: "No figure." });
  expect(error).not.toHaveProperty("stack");
});
