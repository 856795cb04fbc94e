import type { OpenPane } from "./in-browser";
import type { Look, PanePage } from "./page";

/** The Refresh view on a page of its own, and what the tests do to it. */
export class RefreshPage {
  private constructor(readonly pane: PanePage) {}

  static async open(open: OpenPane, look: Look = { width: 450 }): Promise<RefreshPage> {
    const pane = await open(look);
    await pane.tab("Refresh").click();
    await pane.button("Check for new data").waitFor();
    return new RefreshPage(pane);
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
    await this.pane.button("Check for new data").click();
    await this.pane.shows("Release 2 is here.");
  }

  async preview(): Promise<void> {
    await this.pane.button("Show what would change").click();
    await this.pane.shows("43 cells change");
  }

  async move(): Promise<void> {
    await this.pane.button("Move this workbook to release 2").click();
    await this.pane.shows("The workbook is on release 2 now.");
  }
}
