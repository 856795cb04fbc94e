import "@univerjs/preset-sheets-core/lib/index.css";
import "./page.css";
// Before the functions: they find in it what Excel would give them.
import { associations } from "./custom-functions";
import "../functions";
import metadata from "../functions/functions.json";
import { keeperOf } from "../src/workbook/carried/keeper";
import { exampleModel } from "../src/workbook/example-model";
import { onFigure } from "../src/workbook/first-use";
import { dataAccess } from "../taskpane/pane/data-access";
import { followLinks, moveWithF6, turnSheets } from "./keyboard";
import { liveRegion, says } from "./live-region";
import { partitionOfVisit } from "./partition";
import { startUniver } from "./univer/start";

const darkness = matchMedia("(prefers-color-scheme: dark)");

const sheet = element("sheet");
const pane = element("pane");

const { workbook, showDark } = startUniver({
  container: sheet,
  dark: darkness.matches,
  functions: associations,
  metadata,
  model: exampleModel,
});
// A new workbook carries nothing: there is nothing to read before its cells are answered.
onFigure(() => keeperOf(workbook).noteFigure());
darkness.addEventListener("change", ({ matches }) => {
  showDark(matches);
});
moveWithF6(sheet, pane);
turnSheets((step) => workbook.turnSheet(step));
followLinks(() => sheet.contains(document.activeElement) && workbook.followActive());
const isInPane = (text: string) => says(pane, text);
workbook.onSelection(liveRegion(element("active-cell"), () => workbook.selectedCell(), isInPane));

import("../taskpane/pane").then(
  ({ mountPane }) => mountPane(pane, workbook, dataAccess(workbook, partitionOfVisit())),
  (error: unknown) => {
    pane.textContent = "The pane could not be loaded. Reload the page to try again.";
    throw error;
  },
);

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element with the id ${id}.`);
  return found;
}
