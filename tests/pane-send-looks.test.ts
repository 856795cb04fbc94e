/** @jest-environment node */
import { paneInBrowser } from "./pane/in-browser";
import { looksRightToAll, narrowest, wide } from "./pane/looks";
import { looksRightInOffice } from "./pane/office-looks";
import { SendPage } from "./pane/send-page";

const open = paneInBrowser();

/** What the view can look like, and how it comes to that; each goes on from the one before. */
const states: Readonly<Record<string, (view: SendPage) => Promise<void>>> = {
  start: ({ pane }) => pane.button("Look for typed-in figures").waitFor(),
  checked: async (view) => {
    await view.check();
    await view.pane.page.getByText("132 formulas, filling 135 cells").click();
    await view.pane.shows("Show 124 more formulas");
  },
  safe: (view) => view.makeSafe(),
  values: (view) => view.plan("values"),
  done: async ({ pane }) => {
    await pane.page.evaluate(async () => {
      const { data, samples } = window.harness;
      data.sharing.leaves((await samples.samplePlan("values")).notPossible);
    });
    await pane.button("Turn 23 formulas into values").click();
    await pane.shows("3 cells left as they were");
  },
  numbers: async ({ pane }) => {
    await pane.button("Look for typed-in figures").click();
    await pane.shows("2 are figures that we have; 248 numbers looked at.");
    await pane.button("Make it live: 'My inputs'!B3").click();
    await pane.shows("Live now");
  },
  working: async ({ pane }) => {
    await pane.page.evaluate(() => window.harness.data.sharing.hold([1_200, 100_000]));
    await pane.button("Check again").click();
    await pane.shows("1,200 of 100,000 cells");
  },
  interrupted: async ({ pane }) => {
    await pane.button("Cancel").click();
    await pane.shows("Cancelled. Nothing was changed.");
    await pane.page.evaluate(() => {
      const { sharing } = window.harness.data;
      sharing.letGo();
      sharing.interrupt({ kind: "values", when: "2026-11-22T08:15:00.000Z", cells: 1200 });
      sharing.failWith(new Error("Excel was closed."));
    });
    await pane.button("Write the Sources sheet").click();
    await pane.shows("Something was interrupted");
  },
};

test("every state is shown without a barrier", async () => {
  const view = await SendPage.open(open, narrowest);
  for (const [state, reach] of Object.entries(states)) {
    await reach(view);
    await looksRightToAll(view.pane, `send-${state}`, wide);
    if (state === "checked") await looksRightInOffice(view.pane, `send-${state}`);
  }
  await looksRightInOffice(view.pane, "send-interrupted");
});
