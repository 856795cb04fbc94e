import type { Locator } from "playwright-core";
import { trialRelease } from "../../scripts/release/trial";
import { dataFile, type SignedStatement } from "../../src/release/statement";
import { textOf } from "../../src/workbook/carried/found";
import { dist } from "../dist";
import type { Excel as OpenExcel } from "../excel/excel";
import { folder, type Site } from "../excel/platform/sites";

const trial = trialRelease();

/** The number of the bundled release and of the one that is published after it. */
export const [FIRST, SECOND] = [trial.statement.release - 1, trial.statement.release];

/** The built add-in, on whose site a release after the bundled one is published. */
export function siteWith({ statement, data }: { statement: SignedStatement; data: string } = trial): Site {
  const files = new Map([
    ["/data/latest.json", JSON.stringify(statement)],
    [`/data/${dataFile(statement)}`, data],
  ]);
  const built = folder(dist);
  return (path) => {
    const body = files.get(path);
    return body === undefined ? built(path) : { body, contentType: "application/json" };
  };
}

/** The cells of the model, with what they show with either release; a call that stays shows the same. */
export const MODEL: Readonly<Record<string, readonly [formula: string, before: unknown, after: unknown]>> = {
  "Model!A1": ['=RE.SHARE("magnets","China")', 0.9, 0.87],
  "Model!A2": ["=RE.SHARE(D2,E2)", 0.9, 0.87],
  "Model!A3": ['=RE.SHARE("magnets","China")*2', 1.8, 1.74],
  "Model!A4": ["=RE.SHARE(Product,Market)", 0.9, 0.87],
  "Model!A5": ['=RE.SHARE(D2&"",E2)', 0.9, 0.87],
  "Model!A6": ["=ChinaShare*100", 90, 87],
  "Model!A7": ['=RE.SHARE("rare earths","India")', 0.0074, 0.0074],
  "Model!A8": ["=A1*10", 9, 8.7],
  "Model!A9": ["=RE.HHI(D9)", 5054, 5070],
  "Model!A10": ['=RE.SHARE("rare earths","China",2024)', 0.7105, 0.7005],
  "Model!H2": ["=RE.SHARE([@product],[@country])", 0.9, 0.87],
  "Hidden!A1": ['=RE.SHARE("magnets","China")', 0.9, 0.87],
  "Hidden!A2": ['=RE.SHARE("graphite","China")', 0.7, 0.7],
};

/** How many cells call us and change, cannot be foretold, or stay. */
export const COUNTS = { changed: 7, unforeseeable: 3, unchanged: 2 };

/** A person at the Refresh view, with the model open. */
export class RefreshInExcel {
  private constructor(readonly excel: OpenExcel) {}

  /** The model is calculated, carries the bundled release, and the view is shown by the button on the ribbon. */
  static async open(excel: OpenExcel): Promise<RefreshInExcel> {
    await prepare(excel);
    const refresh = new RefreshInExcel(excel);
    await refresh.carrying(FIRST);
    await refresh.press();
    return refresh;
  }

  /** The button on the ribbon. */
  async press(): Promise<void> {
    await this.excel.press("Refresh");
    await this.button("Check for new data").waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.excel.addin.getByRole("button", { name, exact: true });
  }

  async says(text: string | RegExp): Promise<void> {
    await this.excel.addin.getByRole("tabpanel").getByText(text).first().waitFor();
  }

  async preview(): Promise<void> {
    await this.button("Check for new data").click();
    await this.button("Show what would change").click();
    await this.excel.addin.getByRole("heading", { name: "What would change" }).waitFor();
  }

  /** The figures of the preview: why, which call, from what to what. */
  async changes(): Promise<(string | null | undefined)[][]> {
    const list = this.excel.addin.getByRole("list", { name: "Figures that change" });
    return Promise.all(
      (await list.locator(":scope > li").all()).map(async (figure) => [
        await figure.locator("span").first().textContent(),
        await figure.getByRole("heading").textContent(),
        await figure.locator("p").first().textContent(),
      ]),
    );
  }

  async hold(call: string): Promise<void> {
    await this.excel.addin.getByRole("switch", { name: `Hold this figure: ${call}`, exact: true }).click();
  }

  get move(): Locator {
    return this.button(`Move this workbook to release ${String(SECOND)}`);
  }

  get undo(): Locator {
    return this.button(`Undo: back to release ${String(FIRST)}`);
  }

  async moved(): Promise<void> {
    await this.says(`The workbook is on release ${String(SECOND)} now.`);
    await this.isAsForetold();
  }

  async undone(): Promise<void> {
    await this.says(`The workbook is back on release ${String(FIRST)}.`);
    await this.isAsForetold();
  }

  private async isAsForetold(): Promise<void> {
    expect(await this.excel.addin.getByText(/another value than foretold|could not be moved/).count()).toBe(
      0,
    );
  }

  /** What all cells of the model show. */
  shown(): Record<string, unknown> {
    return Object.fromEntries(Object.keys(MODEL).map((cell) => [cell, this.excel.sheet.cell(cell).value]));
  }

  formulas(): Record<string, string> {
    return Object.fromEntries(Object.keys(MODEL).map((cell) => [cell, this.excel.sheet.cell(cell).formula]));
  }

  /** How often cells have called us since the last time this was asked. */
  calls(): number {
    const { calls } = this.excel.functions;
    const count = [...calls.values()].reduce((sum, each) => sum + each, 0);
    calls.clear();
    return count;
  }

  get parts(): string[] {
    return [...this.excel.workbook.book.xmlParts.values()].map(({ xml }) => xml);
  }

  /** What the workbook carries, in its one part. */
  get carried(): { release: { statement: SignedStatement }; pending?: string } | undefined {
    const [xml, ...others] = this.parts;
    return xml === undefined || others.length > 0 ? undefined : JSON.parse(textOf(xml));
  }

  /** Waits until no move is pending. */
  async ended(): Promise<void> {
    while (this.carried === undefined || this.carried.pending !== undefined) {
      await new Promise((settle) => setTimeout(settle, 20));
    }
  }

  /** Waits until the workbook carries this release, in one part. */
  async carrying(release: number): Promise<void> {
    while (this.carried?.release.statement.release !== release) {
      await new Promise((settle) => setTimeout(settle, 20));
    }
  }
}

async function prepare(excel: OpenExcel): Promise<void> {
  excel.sheet.addSheet("Model");
  excel.sheet.addSheet("Hidden");
  excel.sheet.type("Model!D2", [["magnets", "China"]]);
  excel.sheet.type("Model!D9", "rare earths");
  excel.sheet.type("Model!F1", [
    ["product", "country", "share"],
    ["magnets", "China", ""],
  ]);
  await excel.run(() =>
    Excel.run(async ({ workbook }) => {
      const model = workbook.worksheets.getItem("Model");
      model.tables.add("F1:H2", true);
      workbook.names.add("Product", model.getRange("D2"));
      workbook.names.add("Market", "China");
      workbook.names.add("ChinaShare", '=RE.SHARE("magnets","China")');
      await workbook.context.sync();
    }),
  );
  for (const [cell, [formula]] of Object.entries(MODEL)) excel.sheet.type(cell, formula);
  excel.sheet.select("Model!A1");
  excel.sheet.hide("Hidden");
  await excel.calculated();
  excel.functions.calls.clear();
}

/** What the model shows with the first release, and with the second. */
export const [BEFORE, AFTER] = ([1, 2] as const).map((at) =>
  Object.fromEntries(Object.entries(MODEL).map(([cell, row]) => [cell, row[at]])),
) as [Record<string, unknown>, Record<string, unknown>];
