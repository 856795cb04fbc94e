/** @jest-environment node */
import { paneInBrowser } from "./pane/in-browser";
import { looksRightToAll, narrowest, wide } from "./pane/looks";
import { looksRightInOffice } from "./pane/office-looks";
import { RefreshPage } from "./pane/refresh-page";
import { troubles } from "./pane/refresh-troubles";

const open = paneInBrowser();

/** What the view can look like, and how it comes to that; each goes on from the one before. */
const states: Readonly<Record<string, (view: RefreshPage) => Promise<void>>> = {
  start: ({ pane }) => pane.shows("Not yet"),
  newer: async (view) => {
    await view.publish();
    await view.check();
  },
  preview: async (view) => {
    await view.preview();
    await view.pane.page.getByRole("switch", { name: /Hold this figure: RE.SHARE\("magnets"/ }).click();
    await view.pane.shows("1 figure is held.");
  },
  moved: (view) => view.move(),
  undone: async ({ pane }) => {
    await pane.button("Undo: back to release 1").click();
    await pane.shows("The workbook is back on release 1.");
  },
};

test("every state on the way to newer data is shown without a barrier", async () => {
  const view = await RefreshPage.open(open, narrowest);
  for (const [state, reach] of Object.entries(states)) {
    await reach(view);
    await looksRightToAll(view.pane, `refresh-${state}`, wide);
    if (state === "preview") await looksRightInOffice(view.pane, `refresh-${state}`);
  }
});

test.each(Object.entries(troubles))(
  "what is amiss is shown without a barrier: %s",
  async (trouble, befall) => {
    const view = await RefreshPage.open(open, narrowest);
    await befall(view);
    await looksRightToAll(view.pane, `refresh-${trouble}`);
  },
);
