import type { Kept } from "./kept";
import { areasNow, areasOf, written } from "./marks";

const block = [[{ value: 0.9, numberFormat: "0%" }]];
const kept: Kept = { address: "Model!B4", formula: '=RE.SHARE("magnets","China")', block };

test("the area of a sheet has all its kept cells in it, spills whole", async () => {
  const wide = [
    [...(block[0] ?? []), ...(block[0] ?? [])],
    [...(block[0] ?? []), ...(block[0] ?? [])],
  ];
  const areas = await areasOf([
    kept,
    { ...kept, address: "Model!A9", block: wide },
    { ...kept, address: "'My sheet'!C1" },
    { ...kept, address: "Other!A1", isLost: true },
  ]);
  expect(written(areas)).toEqual(["Model!A4:B10", "'My sheet'!C1:C1"]);
});

test("and all that their formulas refer to, on other sheets too", async () => {
  const formula = '=RE.SHARE($A$2,Inputs!C3)*SUM(D4:E9,Inputs!7:8,[2]Book!Z99)+LOG10("Z100")';
  const areas = await areasOf([{ ...kept, formula }]);
  expect(Object.fromEntries(areas)).toEqual({ Model: "A2:E9", Inputs: "A3:C8" });
});

test("marks are read as the spreadsheet gives them", () => {
  const names = [
    { name: "Model!RareEarthFigures.Kept", formula: "=Model!$B$4:$C$9" },
    { name: "'My sheet'!RareEarthFigures.Kept", formula: "='My sheet'!$A$1" },
    { name: "Gone!RareEarthFigures.Kept", formula: "=#REF!" },
    { name: "Market", formula: "=Model!$A$1" },
  ];
  expect(Object.fromEntries(areasNow(names))).toEqual({ Model: "B4:C9", "My sheet": "A1:A1" });
});
