import { readCardSupport } from "../src/excel/card-setting";
import { loadWithWorkbook } from "../src/excel/load-with-workbook";
import { followColleagues } from "../src/excel/follow-colleagues";
import { excelParts } from "../src/excel/parts";
import { bundledRelease } from "../src/release/bundled";
import { openWith, type Settled } from "../src/release/in-force";
import { newestKept } from "../src/release/kept/newest-kept";
import { keeperOf } from "../src/workbook/carried/keeper";
import { openWorkbook } from "../src/workbook/carried/open";
import type { Recalculation } from "../src/workbook/calculation";
import { readForeignNames } from "../src/names/foreign-names";
import { firstUse, noteUse } from "../src/workbook/first-use";
import { calculateLate } from "../src/workbook/late-answers";
import { askForView } from "./asked-view";
import { buildNotice, compareBuilds } from "./builds";
import { page } from "./pane/messages/page";

/** The mark of the build that this script is of. */
declare const __webpack_hash__: string;

/**
 * The start of the page that functions and pane share. The functions stand in the same script before this and are
 * associated by now; the pane's code is asked for only when Excel shows the pane.
 */
const loadPane = () => import(/* webpackChunkName: "pane" */ "./pane");
const loadExcel = () => import(/* webpackChunkName: "pane" */ "../src/excel/excel-workbook");
const loadData = () => import(/* webpackChunkName: "pane" */ "./pane/data-access");

const loadAgain = () => import(/* webpackChunkName: "calculate-again" */ "../src/workbook/calculate-again");

const keeper = keeperOf({ parts: excelParts });

let shown: Promise<void> | undefined;

/** What onReady tells in a shared page; the published types leave `addin` out. */
interface Ready {
  readonly host: Office.HostType;
  readonly addin?: { readonly visibilityMode: Office.VisibilityMode } | null;
}

/** What the cells ask when a workbook opens is answered before the code of a pane that stands open already comes. */
const CELLS_FIRST_MS = 250;

// At once, before Excel can call a function: what it calls meanwhile waits for this.
void openWith({ ready: Office.onReady(), read: readWorkbook, late: () => void calculateLate(calculate) });

Office.onReady(({ host, addin }: Ready) => {
  if (host !== Office.HostType.Excel) {
    say(page.excelOnly);
    return;
  }
  compareBuilds(buildOfPage(), __webpack_hash__);
  const look = (visibility: Office.VisibilityMode | undefined) => {
    if (visibility !== Office.VisibilityMode.taskpane) return;
    noteUse();
    showPane();
    lookAgain();
  };
  setTimeout(look, CELLS_FIRST_MS, addin?.visibilityMode);
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => look(visibilityMode))
    // An Excel that does not tell when it shows the pane gets it at once: late is better than never.
    .catch(showPane);
  Office.actions.associate("showRefresh", showRefresh);
  firstUse.then(loadWithWorkbook).catch(console.warn);
  firstUse.then(() => followColleagues(lookSoon)).catch(console.warn);
  readNamesAhead();
});

/** The button of the ribbon. */
function showRefresh(event: Office.AddinCommands.Event): void {
  askForView("refresh");
  Office.addin.showAsTaskpane().catch(console.warn);
  event.completed();
}

/** Somebody else may have moved the workbook. */
function lookAgain(): void {
  keeper.lookAgain().catch(console.warn);
}

/** A colleague's move comes as many changes, and what the workbook carries comes with them or after. */
const AFTER_CHANGE_MS = 2_500;

let soon: ReturnType<typeof setTimeout> | undefined;

function lookSoon(): void {
  soon ??= setTimeout(() => {
    soon = undefined;
    lookAgain();
  }, AFTER_CHANGE_MS);
}

/** Cells that were answered before the workbook had been read. */
async function calculate(): Promise<Recalculation> {
  const [{ excelWorkbook }, { calculateAgain, mayBeUnread }] = await Promise.all([loadExcel(), loadAgain()]);
  return calculateAgain(excelWorkbook(), mayBeUnread);
}

/** A little at a time, so that no cell with a name in another language waits for the names of all languages. */
function readNamesAhead(names = readForeignNames()): void {
  if (names.next().done !== true) setTimeout(readNamesAhead, 20, names);
}

async function readWorkbook(): Promise<Settled> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { state: "open", signed: bundledRelease(), origin: "bundle" };
  readCardSupport();
  return openWorkbook(keeper, () => newestKept(partition()));
}

/** What keeps our storage apart from that of others in Excel on the web; elsewhere there is none. */
function partition(): string {
  return Office.context.partitionKey ?? "";
}

/** Once; after a failure again at the next showing. */
function showPane(): void {
  shown ??= mount().catch((error: unknown) => {
    shown = undefined;
    const why = buildNotice() ?? page.notLoadedHint;
    say(page.notLoaded(why));
    console.error(error);
  });
}

async function mount(): Promise<void> {
  const [{ mountPane }, { excelWorkbook }, { dataAccess }] = await Promise.all([
    loadPane(),
    loadExcel(),
    loadData(),
  ]);
  const workbook = excelWorkbook();
  root().replaceChildren();
  mountPane(root(), workbook, dataAccess(workbook, partition()));
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
