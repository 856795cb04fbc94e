import type { RefreshPage } from "./refresh-page";

/** What can be amiss, each on a page of its own. */
export const troubles = {
  notKept: async (view: RefreshPage): Promise<void> => {
    const { pane } = view;
    await pane.page.evaluate(() => {
      const { data } = window.harness;
      data.keeping({ state: "not kept", why: "Excel is showing the file read-only." });
      data.update({ isKept: false, offline: true, lastChecked: "2026-11-21T08:00:00Z" });
    });
    await pane.shows("Excel is showing the file read-only.");
  },
  unreadable: async (view: RefreshPage): Promise<void> => {
    const { pane } = view;
    await pane.page.evaluate(() => {
      const why = "Its figures were changed after they were signed.";
      window.harness.data.keeping({ state: "unreadable", why, canReplace: true });
      const missing = {
        kind: "missing",
        code: "#N/A",
        reason: "workbook unreadable",
        message: why,
        hint: "",
      } as const;
      window.harness.putInForce({ state: "unreadable", why: missing });
    });
    await pane.button("Replace with release 1 …").click();
    await pane.shows("Replace what the workbook carries with release 1?");
  },
  pending: async (view: RefreshPage): Promise<void> => {
    const { pane } = view;
    await pane.page.evaluate(() => {
      const pending = { move: "refresh 1", cells: ["Model!B4", "Model!B5"], rewritten: [] };
      window.harness.data.carry({ pending });
    });
    await pane.shows("2 cells may still show the old figures.");
  },
  failed: async (view: RefreshPage): Promise<void> => {
    const { pane } = view;
    await pane.page.evaluate(() =>
      window.harness.data.finds({
        kind: "failed",
        failure: {
          reason: "bad signature",
          message: "The release that was downloaded does not bear the publisher’s signature.",
          hint: "It was thrown away and the figures stay as they are. Tell the publisher if this lasts.",
        },
      }),
    );
    await pane.button("Check for new data").click();
    await pane.shows("does not bear the publisher’s signature");
  },
  downloading: async (view: RefreshPage): Promise<void> => {
    const { pane } = view;
    await pane.page.evaluate(() => window.harness.data.hold([1_234_567, 5_200_000]));
    await pane.button("Check for new data").click();
    await pane.shows("1.2 MB of 5.2 MB");
    await pane.button("Cancel").waitFor();
  },
};
