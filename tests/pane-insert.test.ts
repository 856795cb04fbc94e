/** @jest-environment node */
import { paneInBrowser } from "./pane/in-browser";
import { InsertPage } from "./pane/insert-page";
import { looksRightToAll, narrowest, wide } from "./pane/looks";
import { looksRightInOffice } from "./pane/office-looks";

const open = paneInBrowser();

/** What the builder can look like, and how it comes to that; each goes on from the one before. */
const states: Readonly<Record<string, (view: InsertPage) => Promise<void>>> = {
  empty: (view) => view.shows("Build a formula"),
  functions: async (view) => {
    await view.field("Function").click();
    await view.option("RE.DEPENDENCE").waitFor();
  },
  choices: async (view) => {
    await view.pane.page.keyboard.press("Escape");
    await view.field("Product").fill("mag");
    await view.option(/^magnets/).waitFor();
  },
  result: async (view) => {
    await view.field("Product").fill("magnets");
    await view.field("Country").fill("China");
    await view.pane.page.keyboard.press("Escape");
    await view.shows("about 90%");
  },
  error: async (view) => {
    await view.pane.page.getByText("More arguments").click();
    await view.field("Year").fill("1812");
    await view.shows("is not a year or a period");
  },
  occupied: async (view) => {
    await view.put("Model!A1", { value: "in the way" });
    await view.pane.button("Insert at Model!A1").click();
    await view.shows("Model!A1 is not empty.");
  },
};

test("the builder is without a barrier in every state", async () => {
  const view = await InsertPage.open(open, narrowest);
  for (const [state, reach] of Object.entries(states)) {
    await reach(view);
    await looksRightToAll(view.pane, `insert-${state}`, wide);
  }
  await looksRightInOffice(view.pane, "insert");
});

test("a formula is built from what the data have, with its result, and inserted", async () => {
  const view = await InsertPage.open(open);
  const { pane } = view;
  await view.field("Product").fill("magn");
  await view.option(/^magnets/).click();
  await view.field("Country").click();
  await view.option(/^China/).click();
  await view.shows("about 90%");
  await pane.speaks("Result: about 90%");
  await view.select("Model!B4");
  await pane.button("Insert at Model!B4").click();
  await view.shows("Model!B4 holds the formula.");
  expect(await view.at("Model!B4")).toMatchObject({
    formula: '=RE.SHARE("magnets","China")',
    numberFormat: "0%",
  });
  await pane.speaks(/^Model!B4 holds the formula/);
  await pane.button("Show its figure").click();
  await pane.page.getByRole("tabpanel", { name: "Cell" }).getByText("Share of world supply").waitFor();
});

test("everything is done with the keyboard alone", async () => {
  const view = await InsertPage.open(open);
  const { keyboard } = view.pane.page;
  await view.field("Function").focus();
  await keyboard.press("Enter");
  await view.option("RE.COSTPREMIUM").waitFor();
  await keyboard.type("RE.C");
  await view.isAtChoice("RE.COSTPREMIUM");
  await keyboard.press("Enter");
  await view.builds("=RE.COSTPREMIUM(");
  await view.field("Country").focus();
  await keyboard.type("Ind");
  await view.isAtChoice("India");
  await keyboard.press("Enter");
  await view.builds('=RE.COSTPREMIUM("India")');
  await view.shows("25%");
  await view.pane.button("Insert at Model!A1").focus();
  await keyboard.press("Enter");
  await view.shows("Model!A1 holds the formula.");
});

test("who leaves a field with Tab leaves what was typed", async () => {
  const view = await InsertPage.open(open);
  const choice = view.option(/^magnet/).first();
  await view.field("Product").fill("magnet");
  await choice.waitFor();
  // Over the button that opens the list.
  await view.pane.page.keyboard.press("Tab");
  await view.pane.page.keyboard.press("Tab");
  await view.pane.focuses(view.field("Country"));
  await choice.waitFor({ state: "detached" });
  expect(await view.field("Product").inputValue()).toBe("magnet");
});

test("the choices are those that have a figure with what is chosen so far", async () => {
  const view = await InsertPage.open(open);
  await view.field("Product").fill("magnets");
  await view.shows("Still to be given: Country.");
  await view.field("Country").press("ArrowDown");
  await view.option(/^China/).waitFor();
  await view.option(/^Nigeria/).waitFor({ state: "detached" });
});

test("a cell that is selected becomes an argument, and the formula goes where it was begun", async () => {
  const view = await InsertPage.open(open);
  const { pane } = view;
  await view.select("Model!C2");
  await pane.button("Insert at Model!C2").waitFor();
  await view.field("Country").fill("China");
  await view.put("Model!A7", { value: "magnets" });
  await view.select("Model!A8");
  await view.select("Model!A7", { value: "magnets" });
  await pane.button("Use A7 for Product").click();
  await view.shows("A7 holds magnets");
  await view.builds('=RE.SHARE(A7,"China")');
  await view.shows("about 90%");
  await view.shows("The formula goes into Model!C2, where you began.");
  await pane.button("Insert at Model!C2").click();
  await view.shows("Model!C2 holds the formula.");
  expect(await view.at("Model!C2")).toMatchObject({ formula: '=RE.SHARE(A7,"China")' });
  expect(await view.at("Model!A7")).toMatchObject({ formula: "", value: "magnets" });
});

test("a cell on another sheet is referred to with its sheet", async () => {
  const view = await InsertPage.open(open);
  await view.select("Model!C2");
  await view.pane.button("Insert at Model!C2").waitFor();
  await view.field("Country").fill("China");
  await view.select("'My inputs'!B2", { value: "magnets" });
  await view.pane.button("Use 'My inputs'!B2 for Product").click();
  await view.builds(`=RE.SHARE('My inputs'!B2,"China")`);
  await view.shows("about 90%");
});

test("a message that names a formula leads on to it", async () => {
  const view = await InsertPage.open(open);
  await view.choose("RE.PRODUCTION");
  await view.field("Product").fill("batteries");
  await view.field("Producer").fill("China");
  await view.pane.button("Take this formula").click();
  await view.builds('=RE.VALUE("production","batteries","China")');
  expect(await view.field("Indicator").inputValue()).toBe("production");
});

test("formulas are shown, read and copied with the person's own separators", async () => {
  const view = await InsertPage.open(open, { width: 320, locale: "de-DE" }, ",");
  const { pane } = view;
  await pane.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await view.field("Product").fill("=INDEX(A1:A9;3)");
  await view.field("Country").fill("China");
  const formula = '=RE.SHARE(INDEX(A1:A9;3);"China")';
  await view.builds(formula);
  await view.shows("Worked out in the sheet");
  // What the call comes to is said first: it would take the place of a sentence that is about to be said.
  await pane.speaks("Result: worked out");
  await pane.button(`Copy ${formula}`).click();
  await pane.speaks("Formula copied.");
  expect(await pane.page.evaluate(() => navigator.clipboard.readText())).toBe(formula);
  await pane.button("Insert at Model!A1").click();
  await view.shows("Model!A1 holds the formula.");
  expect(await view.at("Model!A1")).toMatchObject({ formula: '=RE.SHARE(INDEX(A1:A9,3),"China")' });
});

test("the example model comes as a sheet of its own, under a free name", async () => {
  const view = await InsertPage.open(open);
  await view.pane.button("Insert the example model").click();
  await view.shows("The sheet Example was added.");
  await view.pane.button("Insert the example model").click();
  await view.shows("The sheet Example 2 was added.");
  expect(await view.at("'Example 2'!C12")).toMatchObject({
    formula: "=RE.COSTPREMIUM($B$6,$B$5,$B$7,,C$11)",
  });
});
