import { onSheetOf, splitAddress } from "./address";

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
