import type { Locator, Page } from "playwright-core";
import type { OpenPane } from "./in-browser";
import type { Look, PanePage } from "./page";

const tellSamples = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { data, samples } = window.harness;
    data.sharing.checks(await samples.sampleCheck());
    data.sharing.finds(samples.sampleHardcodes());
  });

/** The Send view on a page of its own, and what the tests do to it. */
export class SendPage {
  private constructor(readonly pane: PanePage) {}

  /** `prepare` stands before the view is first shown; by default the view is told the samples. */
  static async open(open: OpenPane, look: Look = { width: 450 }, prepare = tellSamples): Promise<SendPage> {
    const pane = await open(look);
    await prepare(pane.page);
    await pane.tab("Send").click();
    await pane.button("Check this workbook").waitFor();
    return new SendPage(pane);
  }

  tick(name: RegExp): Locator {
    return this.pane.page.getByRole("checkbox", { name });
  }

  /** What the view asked of the workbook, in order. */
  asked(): Promise<readonly string[]> {
    return this.pane.page.evaluate(() => window.harness.data.sharing.asked);
  }

  async check(): Promise<void> {
    await this.pane.button("Check this workbook").click();
    await this.pane.shows("137 figure cells on 3 sheets.");
  }

  async makeSafe(): Promise<void> {
    await this.pane.button("Make it safe").click();
    await this.pane.shows("The workbook was made safe.");
    await this.pane.shows("No cell is amiss.");
  }

  async plan(kind: "values" | "live" | "repair"): Promise<void> {
    await this.pane.page.evaluate(async (which) => {
      const { data, samples } = window.harness;
      data.sharing.plans(await samples.samplePlan(which));
    }, kind);
    const buttons = {
      values: "Show what would become values",
      live: "Show what can be live again",
      repair: "Look for damaged cells",
    } as const;
    await this.pane.button(buttons[kind]).click();
    await this.pane.shows(
      {
        values: "To become values: 23 formulas, filling 26 cells",
        live: "To be live again: 23 formulas, filling 26 cells",
        repair: "To be repaired: 1 formula",
      }[kind],
    );
  }
}
