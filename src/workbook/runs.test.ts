import fc from "fast-check";
import { addressesOn, positionOf } from "./address";
import { runsOf } from "./runs";

test("cells below each other are one run, wherever they stand in the list", () => {
  expect(runsOf(["Model!B5", "'My sheet'!B6", "Model!$B$4", "Model!C4", "B6"])).toEqual([
    { sheet: "Model", area: "B4:B5", first: "Model!$B$4", indexes: [2, 0] },
    { sheet: "My sheet", area: "B6", first: "'My sheet'!B6", indexes: [1] },
    { sheet: "Model", area: "C4", first: "Model!C4", indexes: [3] },
    { sheet: undefined, area: "B6", first: "B6", indexes: [4] },
  ]);
});

test("every cell of a list is in one run, at its place, also one that is named twice", () => {
  const cell = fc
    .tuple(fc.constantFrom("Model", "My sheet"), fc.nat(6), fc.nat(2))
    .map(([sheet, row, column]) => addressesOn(sheet)(row, column));
  fc.assert(
    fc.property(fc.array(cell), (addresses) => {
      const runs = runsOf(addresses);
      expect(runs.flatMap(({ indexes }) => indexes).sort((one, other) => one - other)).toEqual([
        ...addresses.keys(),
      ]);
      for (const { first, indexes } of runs) {
        const { sheet, row, column } = positionOf(first);
        indexes.forEach((index, down) => {
          expect(addresses[index]).toBe(addressesOn(sheet ?? "")(row + down, column));
        });
      }
    }),
  );
});
