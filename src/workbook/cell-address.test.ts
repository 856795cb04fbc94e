import fc from "fast-check";
import { addressesOn } from "./address";
import { isCellAddress } from "./cell-address";

test("whatever a sheet is called, the addresses of its cells are addresses, and each of one cell", () => {
  const names = fc.string({ unit: "binary", minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(names, fc.nat(1_048_575), fc.nat(16_383), (sheet, row, column) => {
      expect(isCellAddress(addressesOn(sheet)(row, column))).toBe(true);
    }),
  );
});

test.each(["B4", "$B$4", "b4", "Model!XFD1048576", "'It''s my sheet!'!A1"])("%s is a cell", (address) => {
  expect(isCellAddress(address)).toBe(true);
});

test.each([
  ...[
    "",
    "nonsense",
    "Model!",
    "!B4",
    "''!B4",
    "Model!B0",
    "Model!B04",
    "Model!B4:C5",
    "Model!B:B",
    "Model!4",
  ],
  ...["Model!XFE1", "Model!A1048577", "Model!B4 ", "Model!R1C1", "B4#", `${"x".repeat(300)}!B4`],
])("%j is no cell", (address) => {
  expect(isCellAddress(address)).toBe(false);
});
