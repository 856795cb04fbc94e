import { addressesOn, areaOf, onSheetOf, positionOf, splitAddress } from "./address";

test("an address is split into its sheet and its cell", () => {
  expect(splitAddress("B4")).toEqual({ sheet: undefined, cell: "B4" });
  expect(splitAddress("Sheet1!B4")).toEqual({ sheet: "Sheet1", cell: "B4" });
  expect(splitAddress("'It''s my sheet!'!B4")).toEqual({ sheet: "It's my sheet!", cell: "B4" });
});

test("an address without a sheet is on the sheet of the other one", () => {
  expect(onSheetOf("B4", "'My sheet'!A1")).toBe("'My sheet'!B4");
  expect(onSheetOf("Inputs!B4", "'My sheet'!A1")).toBe("Inputs!B4");
  expect(onSheetOf("B4", "A1")).toBe("B4");
});

test("the address of a cell is written as Excel writes it", () => {
  expect(addressesOn("Model")(3, 1)).toBe("Model!B4");
  expect(addressesOn("It's my sheet!")(0, 26)).toBe("'It''s my sheet!'!AA1");
  expect(addressesOn("2024")(0, 0)).toBe("'2024'!A1");
});

test("a cell is found by row and column, and an area by its first cell and size", () => {
  expect(positionOf("'My sheet'!$B$4")).toEqual({ sheet: "My sheet", row: 3, column: 1 });
  expect(positionOf("AA10")).toEqual({ sheet: undefined, row: 9, column: 26 });
  expect(() => positionOf("Sheet1!B:B")).toThrow("is not the address of a cell");
  expect(areaOf("Model!B4", 10, 2)).toBe("B4:C13");
  expect(areaOf("Model!B4", 1, 1)).toBe("B4");
});
