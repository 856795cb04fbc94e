import type { Browser } from "playwright-core";
import { PanePage, type Look } from "./page";

/** The Refresh view on a page of its own, and what the tests do to it. */
export class RefreshPage {
  private constructor(readonly pane: PanePage) {}

  static async open(browser: Browser, script: string, look: Look): Promise<RefreshPage> {
    const view = new RefreshPage(await PanePage.open(browser, script, look));
    await view.pane.page.getByRole("tab", { name: "Refresh" }).click();
    await view.button("Check for new data").waitFor();
    return view;
  }

  button(name: string) {
    return this.pane.page.getByRole("button", { name, exact: true });
  }

  async spoken(text: string | RegExp): Promise<void> {
    await this.pane.page.getByRole("status").getByText(text).waitFor({ state: "attached" });
  }

  focused(): Promise<string> {
    return this.pane.page.evaluate(() => document.activeElement?.textContent ?? "");
  }

  /** What the workbook carries, as the page knows it. */
  carriedRelease(): Promise<number | undefined> {
    return this.pane.page.evaluate(() => window.harness.data.keeper.carried()?.release.statement.release);
  }

  /** From now on a check finds a release with changes to preview. */
  publish(): Promise<void> {
    return this.pane.page.evaluate(() => {
      const { data, laterRelease, samplePreview } = window.harness;
      const changes = [
        "China’s share of mined rare earths for 2025 was mistyped; it is corrected.",
        "Magnet shares for 2026 from the IEA’s December outlook.",
        "The price of dysprosium oxide is withdrawn: the publisher’s licence ended.",
      ];
      data.finds({ kind: "newer", release: laterRelease(2, "2026-12-15", changes) });
      data.previews(samplePreview());
      data.moves({
        recalculation: "calculated",
        recalculated: 45,
        outputs: [{ address: "Model!F20", shown: 1234567.891, after: 1301222.5 }],
        unexpected: [{ address: "Model!C7", foretold: 0.915, shown: 0.9 }],
        failed: [{ address: "Locked!B2", why: "The sheet is protected, so it was not calculated again." }],
      });
      window.harness.put("Model!F20", { formula: "=SUM(F4:F19)", value: 1234567.891 });
      data.carry({ outputs: ["Model!F20"] });
    });
  }

  async check(): Promise<void> {
    await this.button("Check for new data").click();
    await this.pane.shows("Release 2 is here.");
  }

  async preview(): Promise<void> {
    await this.button("Show what would change").click();
    await this.pane.shows("43 cells change");
  }

  async move(): Promise<void> {
    await this.button("Move this workbook to release 2").click();
    await this.pane.shows("The workbook is on release 2 now.");
  }

  async close(): Promise<void> {
    await this.pane.close();
  }
}
