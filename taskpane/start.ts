import { readCardSetting } from "../src/excel/card-setting";
import { loadWithWorkbook } from "../src/excel/load-with-workbook";
import { firstUse, noteUse } from "../src/workbook/first-use";
import { buildNotice, compareBuilds } from "./builds";

/** The mark of the build that this script is of. */
declare const __webpack_hash__: string;

/**
 * The start of the page that functions and pane share. The functions stand in the same script before this and are
 * associated by now; the pane's code is asked for only when Excel shows the pane.
 */
const loadPane = () => import(/* webpackChunkName: "pane" */ "./pane");
const loadExcel = () => import(/* webpackChunkName: "pane" */ "../src/excel/excel-workbook");

let shown: Promise<void> | undefined;

/** What onReady tells in a shared page; the published types leave `addin` out. */
interface Ready {
  readonly host: Office.HostType;
  readonly addin?: { readonly visibilityMode: Office.VisibilityMode } | null;
}

Office.onReady(({ host, addin }: Ready) => {
  if (host !== Office.HostType.Excel) {
    say("This page is a part of the Excel add-in Rare Earth Figures and works in Excel only.");
    return;
  }
  compareBuilds(buildOfPage(), __webpack_hash__);
  const look = (visibility: Office.VisibilityMode | undefined) => {
    if (visibility !== Office.VisibilityMode.taskpane) return;
    noteUse();
    showPane();
  };
  look(addin?.visibilityMode);
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => look(visibilityMode))
    // An Excel that does not tell when it shows the pane gets it at once: late is better than never.
    .catch(showPane);
  firstUse.then(loadWithWorkbook).catch(console.warn);
  readCardSetting();
});

/** Once; after a failure again at the next showing. */
function showPane(): void {
  shown ??= mount().catch((error: unknown) => {
    shown = undefined;
    const why = buildNotice() ?? "Check the connection, then close the pane and open it again.";
    say(`The pane could not be loaded. ${why}`);
    console.error(error);
  });
}

async function mount(): Promise<void> {
  const [{ mountPane }, { excelWorkbook }] = await Promise.all([loadPane(), loadExcel()]);
  root().replaceChildren();
  mountPane(root(), excelWorkbook());
}

function say(message: string): void {
  const line = document.createElement("p");
  line.setAttribute("role", "alert");
  line.style.cssText = "margin: 16px; font: 14px/1.4 'Segoe UI', system-ui, sans-serif";
  line.textContent = message;
  root().replaceChildren(line);
}

function buildOfPage(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? null;
}

function root(): HTMLElement {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no element with the id pane.");
  return element;
}
