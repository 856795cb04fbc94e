import { numbers } from "../../src/messages/sharing/numbers";
import type { MemoryCell } from "../../src/workbook/memory-workbook";
import { memoryKeeper, releaseWith } from "../../src/workbook/refresh/testing";
import { sharing } from "../../src/workbook/sharing/open-sharing";
import type { Check, Hardcodes, Plan, ShownHardcode } from "../../src/workbook/sharing/sharing";
import { open, SHARE } from "../../src/workbook/sharing/testing";

/** A cell of a share, and how the sheet shows it. */
const figure: MemoryCell = { formula: SHARE, text: "90%", numberFormat: "0%" };

const rowsOf = (column: string, rows: number) =>
  Object.fromEntries(Array.from({ length: rows }, (_, row) => [`${column}${String(row + 4)}`, figure]));

/** A model that has one of everything, with 137 figure cells. */
const model: Readonly<Record<string, MemoryCell>> = {
  ...rowsOf("Model!C", 108),
  "Model!B10": { formula: '=RE.SHARE(LOWER("MAGNETS"),"China")' },
  "Model!B12": { formula: '=1+[2]!_xldudf_RE_SHARE("magnets","China")' },
  "'My inputs'!A30": { formula: '=RE.TOP("magnets",2)' },
  ...rowsOf("'My inputs'!C", 22),
  "'My inputs'!D2": figure,
  "'My inputs'!D3": figure,
  "'My inputs'!F30": { formula: '=RE.TOP("magnets",3)' },
  "'My inputs'!I2": { formula: "=SUM(F30#)" },
  "Locked!B2": { formula: '=RE.SHARE(INDEX(A1:A9,3),"China")' },
};

/** Asks the product itself of that model, so that what it says is what people read. */
function openModel() {
  const { workbook, share } = open(model);
  workbook.protect("Locked");
  workbook.hinder("'My inputs'!D2", "merged");
  workbook.hinder("'My inputs'!D3", "merged");
  workbook.select("'My inputs'!A1");
  for (const [address, { text }] of Object.entries(model))
    if (text !== undefined) workbook.put(address, { text });
  return { workbook, share };
}

/** For tests: a check that found one of everything. */
export function sampleCheck(): Promise<Check> {
  return openModel().share.check({});
}

/** For tests: what is planned for one sheet; to make it live again, after the workbook was moved to other data. */
export async function samplePlan(kind: Plan["kind"]): Promise<Plan> {
  const { workbook, share: before } = openModel();
  if (kind === "repair") return before.planRepair({});
  const values = await before.planValues("sheet", {});
  if (kind === "values") return values;
  await before.carryOut(values, {});
  for (const { address, shown } of values.cells) workbook.put(address, { text: shown });
  const moved = [{ place: "CN", rows: [{ period: "2025", value: 0.87 }] }];
  return sharing(workbook, memoryKeeper(releaseWith(2, moved))).planLive("sheet", {});
}

/** For tests: two typed-in numbers, of which one can be two figures. */
export function sampleHardcodes(): Hardcodes<ShownHardcode> {
  return {
    numbers: 248,
    found: [
      {
        address: "Model!D7",
        value: 0.9,
        shown: "90%",
        labels: ["Magnets", "China"],
        offers: [
          {
            formula: SHARE,
            about: numbers.about("Share of rare-earth permanent magnets, China", "2025", undefined),
          },
          {
            formula: '=RE.SHARE("refined rare earths","China")',
            about: numbers.rounded(
              numbers.about("Share of refined rare earths, China", "2024", undefined),
              "91.5%",
            ),
          },
        ],
      },
      {
        address: "'My inputs'!B3",
        value: 0.25,
        shown: "25%",
        labels: ["India: cost premium of what it makes itself, in an Indian plant"],
        offers: [
          {
            formula: '=RE.COSTPREMIUM("India")',
            about: numbers.about("Cost premium, India over China", "2025", undefined),
          },
        ],
      },
    ],
  };
}
