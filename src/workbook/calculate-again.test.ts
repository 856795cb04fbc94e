import { calculateAgain, mayBeUnread } from "./calculate-again";
import { memoryWorkbook } from "./memory-workbook";

const SHARE = 'RE.SHARE("magnets","China")';
const model = () =>
  memoryWorkbook({
    "Model!A1": { formula: `=${SHARE}`, value: "#N/A" },
    "Model!A2": { formula: `=${SHARE}`, value: 0.9 },
    "Model!A3": { formula: `=IFERROR(${SHARE},0)`, value: 0 },
    "Model!A4": { formula: "=Share*2", value: "#N/A" },
    "Model!A5": { formula: "=A1*1000", value: "#N/A" },
    "Other!A1": { formula: `=RE.HHI("magnets")+1`, value: 5 },
  });

test("all cells that call us are calculated again, also by way of a name, and no others", async () => {
  const workbook = model();
  workbook.define("Share", `=${SHARE}`);
  expect(await calculateAgain(workbook)).toBe("calculated");
  expect(workbook.recalculated).toEqual(["Model!A1", "Model!A2", "Model!A3", "Model!A4", "Other!A1"]);
});

test("of those that were answered too early none is left out, and none that shows its figure is taken", async () => {
  const workbook = model();
  workbook.define("Share", `=${SHARE}`);
  await calculateAgain(workbook, mayBeUnread);
  expect(workbook.recalculated).toEqual(["Model!A1", "Model!A3", "Model!A4", "Other!A1"]);
});

test("with manual calculation they are marked", async () => {
  const workbook = model();
  workbook.isManual = true;
  expect(await calculateAgain(workbook)).toBe("marked");
});
