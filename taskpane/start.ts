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
  if (addin?.visibilityMode === Office.VisibilityMode.taskpane) showPane();
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) showPane();
    })
    // An Excel that does not tell when it shows the pane gets it at once: late is better than never.
    .catch(showPane);
});

/** Once; after a failure again at the next showing. */
function showPane(): void {
  shown ??= mount().catch((error: unknown) => {
    shown = undefined;
    say("The pane could not be loaded. Check the connection, then close the pane and open it again.");
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

function root(): HTMLElement {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no element with the id pane.");
  return element;
}
