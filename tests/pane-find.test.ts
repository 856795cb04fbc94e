/** @jest-environment node */
import { FindPage } from "./pane/find-page";
import { paneInBrowser } from "./pane/in-browser";
import { looksRightToAll, narrowest, wide } from "./pane/looks";
import { looksRightInOffice } from "./pane/office-looks";

const open = paneInBrowser();

/** What the search can look like, and how it comes to that; each goes on from the one before. */
const states: Readonly<Record<string, (view: FindPage) => Promise<void>>> = {
  headlines: ({ options }) => options.first().waitFor(),
  results: async (view) => {
    await view.find("magnetz chna", "about 90%");
    await view.press("ArrowDown", "ArrowDown");
    await view.active.waitFor();
  },
  figure: async (view) => {
    await view.press("ArrowRight");
    await view.pane.shows("Copy formula");
  },
  event: async (view) => {
    await view.press("Escape");
    await view.box.fill("fishing boat");
    await view.press("Enter", "Enter");
    await view.pane.shows("The arrest by Japan");
  },
  nothing: async (view) => {
    await view.press("Escape");
    await view.box.fill("zzzz");
    await view.pane.shows("Nothing found for");
  },
};

test("every state of the search is shown without a barrier", async () => {
  const pane = await open(narrowest);
  await looksRightToAll(pane, "find-welcome", wide);
  const view = await FindPage.in(pane);
  await looksRightInOffice(pane, "find");
  for (const [state, reach] of Object.entries(states)) {
    await reach(view);
    await looksRightToAll(pane, `find-${state}`, wide);
  }
});

/** The choice that is made in one of the filters. */
const chosen = ({ pane }: FindPage, filter: string, value: string) =>
  pane.page.getByLabel(filter).locator(`option:checked[value="${value}"]`);

test("a view that is left is found again as it was", async () => {
  const { pane, box, options } = await FindPage.open(open);
  await box.fill("lithium reserves");
  await options.filter({ hasText: "Lithium" }).nth(5).waitFor();
  await pane.page.evaluate(() => window.scrollTo(0, 300));
  const before = await pane.page.evaluate(() => document.documentElement.scrollTop);
  expect(before).toBeGreaterThan(0);
  const isScrolledTo = (top: number) =>
    pane.page.waitForFunction((wanted) => document.documentElement.scrollTop === wanted, top);
  await pane.tab("Cell").click();
  await pane.page.getByRole("heading", { name: "Model!A1" }).waitFor();
  await isScrolledTo(0);
  await pane.tab("Find").click();
  await isScrolledTo(before);
  expect(await box.inputValue()).toBe("lithium reserves");
});

test("the view, what was looked for and the filters are still there when the page is loaded again", async () => {
  const view = await FindPage.open(open);
  const { pane, box, options } = view;
  await box.fill("china");
  await pane.page.getByLabel("Only this indicator").selectOption("price");
  await pane.button("All figures").waitFor();
  const first = await options.first().innerText();
  await pane.page.reload();
  await options.first().waitFor();
  await chosen(view, "Only this indicator", "price").waitFor({ state: "attached" });
  expect(await box.inputValue()).toBe("china");
  expect(await options.first().innerText()).toBe(first);
});

test("where storage is blocked everything works, and a reload begins anew", async () => {
  const pane = await open({ width: 320 });
  await pane.page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await pane.page.reload();
  const view = await FindPage.in(pane);
  await view.find("magnets china", "6,150 t");
});

test("what is typed while the search is being prepared is kept and looked for", async () => {
  const pane = await open({ width: 320 });
  const session = await pane.page.context().newCDPSession(pane.page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  await pane.tab("Find").click();
  const view = new FindPage(pane);
  await view.box.pressSequentially("magnets china");
  await view.finds("6,150 t");
  expect(await view.box.inputValue()).toBe("magnets china");
});

test("the welcome inserts the example model", async () => {
  const pane = await open({ width: 320 });
  await pane.button("Insert the example model").click();
  await pane.page.getByRole("heading", { name: "Example!C12" }).waitFor();
  expect(await pane.page.evaluate(() => window.harness.at("Example!C12").formula)).toMatch(
    /^=RE\.COSTPREMIUM/,
  );
});

test("a figure of the welcome opens in the search", async () => {
  const pane = await open({ width: 320 });
  await pane.button(/^Rare-earth permanent magnets, China/).click();
  await pane.button('Copy formula =RE.SHARE("magnets","China")').waitFor();
  await pane.button("Results").click();
  await new FindPage(pane).options.first().waitFor();
});

test("how much was found is spoken once one stops typing", async () => {
  const { pane, box } = await FindPage.open(open);
  await box.pressSequentially("premium india");
  await pane.speaks("1 figure.");
  await box.fill("premium india moonshine");
  await pane.speaks(/^Nothing has all of these words\./);
});

test("a cell that is selected behind the search is spoken when it is shown, not over the search", async () => {
  const { pane } = await FindPage.open(open);
  await pane.speaks(/^\d+ figures\.$/);
  const { clock } = pane.page;
  await clock.install();
  await pane.page.evaluate((cell) => window.harness.select(cell), {
    formula: '=RE.HHI("rare earths")',
    value: 5054,
    text: "5,054",
  });
  await clock.runFor(1000);
  await pane.page.getByText("Model!B4").first().waitFor({ state: "attached" });
  // Longer than the pause after which things are spoken.
  await clock.runFor(5000);
  expect(await pane.page.getByRole("status").innerText()).toMatch(/figures\.$/);
  await clock.resume();
  await pane.tab("Cell").click();
  await pane.speaks(/^Model!B4: RE\.HHI/);
});

test("facets count what is found and narrow it down", async () => {
  const { pane, box } = await FindPage.open(open);
  await box.fill("china");
  const indicator = pane.page.getByLabel("Only this indicator");
  await indicator.selectOption("price");
  await pane.button("All figures").waitFor();
  const price = await indicator.locator("option:checked").innerText();
  const left = await pane.page.getByText(/^\d+$/).first().innerText();
  expect(price).toBe(`Price (${left})`);
});

test("numbers of the list are written in the reader's language", async () => {
  const view = await FindPage.open(open, { width: 320, locale: "de-DE" });
  await view.find("reserves rare earths china", "44.000.000 t REO");
});

test("the formula of a figure is copied with the person's own separators", async () => {
  const pane = await open({ width: 320 });
  await pane.page.evaluate(() => window.harness.decimal(","));
  const view = await FindPage.in(pane);
  await view.box.fill("magnets china");
  await view.press("ArrowDown");
  await view.isAt("about 90%");
  await view.press("ArrowRight");
  await pane.button('Copy formula =RE.SHARE("magnets";"China")').waitFor();
});
