/** @jest-environment jsdom */
import { separatorsFor } from "../../../src/workbook/formula/local-syntax";
import { mountOn } from "../mounted-pane";

test("formulas and calls of a cell are shown as the person would type them", async () => {
  const mounted = mountOn();
  mounted.workbook.separators = async () => separatorsFor(",");
  await mounted.shows("Where does a number come from?");
  await mounted.shows('=RE.SHARE("magnets";"China")');
  mounted.workbook.select({
    formula: '=1.5*RE.SHARE("magnets","China")+RE.HHI("rare earths",2024)',
    value: 1,
    text: "1",
  });
  await mounted.shows('=1,5*RE.SHARE("magnets";"China")+RE.HHI("rare earths";2024)');
  const calls = [...mounted.pane.querySelectorAll("summary code")].map(({ textContent }) => textContent);
  expect(calls).toEqual(['RE.SHARE("magnets";"China")', 'RE.HHI("rare earths";2024)']);
  mounted.unmount();
});
