/** @jest-environment node */
import { FindPage } from "./pane/find-page";
import { paneInBrowser } from "./pane/in-browser";

const open = paneInBrowser();

test("arrow keys go from tab to tab, Enter shows one, and the tab is the only stop among them", async () => {
  const pane = await open({ width: 320 });
  const view = new FindPage(pane);
  await view.press("Tab");
  await pane.focuses(pane.tab("Cell"));
  await view.press("ArrowRight");
  await pane.focuses(pane.tab("Find"));
  expect(await pane.tab("Find").getAttribute("aria-selected")).toBe("false");
  await view.press("Enter");
  await view.options.first().waitFor();
  expect(await pane.tab("Find").getAttribute("aria-selected")).toBe("true");
  await view.press("Home");
  await pane.focuses(pane.tab("Cell"));
  await view.press("ArrowLeft");
  await pane.focuses(pane.page.getByRole("tab").last());
});

test("down goes into the list, up and Escape come back, Escape in the box clears it", async () => {
  const view = await FindPage.open(open);
  const { active, box } = view;
  await view.find("magnets china", "6,150 t");
  expect(await active.count()).toBe(0);
  await view.press("ArrowDown");
  await view.isAt(/Rare-earth permanent magnets, China[^]*about 90%/);
  expect(await box.getAttribute("aria-activedescendant")).toBe(await active.getAttribute("id"));
  await view.pane.focuses(box);
  await view.press("ArrowUp");
  await view.isInBox();
  await view.press("ArrowDown", "ArrowDown");
  await view.isAt("6,150 t");
  await view.press("Escape");
  await view.isInBox();
  expect(await box.inputValue()).toBe("magnets china");
  await view.press("Escape");
  await view.pane.button("Clear the search").waitFor({ state: "detached" });
  expect(await box.inputValue()).toBe("");
});

test("whoever goes into the list at once goes into that of what is typed by then", async () => {
  const view = await FindPage.open(open);
  await view.find("magnets china", "6,150 t");
  const entered = await view.box.evaluate(async (input) => {
    // Within one turn, so that no list can have come between the letters and the key.
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    setter?.call(input, "dysprosium");
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    await Promise.resolve();
    return document.querySelector("[role=option][aria-selected=true]")?.textContent;
  });
  expect(entered).toMatch(/dysprosium/i);
});

test("what the arrow keys are at is never hidden beneath what stays in place", async () => {
  const view = await FindPage.open(open);
  const { active, box, options, pane } = view;
  await box.fill("china");
  await view.press(...Array.from({ length: 14 }, () => "ArrowDown"));
  await options.nth(13).and(active).waitFor();
  await view.press(...Array.from({ length: 13 }, () => "ArrowUp"));
  await options.first().and(active).waitFor();
  const search = await pane.page.getByRole("search").boundingBox();
  const row = await active.boundingBox();
  expect(row?.y).toBeGreaterThanOrEqual((search?.y ?? 0) + (search?.height ?? 0));
});

test("right opens a figure and Escape leads back to where one was", async () => {
  const view = await FindPage.open(open);
  const { pane, box } = view;
  await view.find("magnets china", "6,150 t");
  await view.press("ArrowDown", "ArrowDown");
  await view.isAt("6,150 t");
  await view.press("ArrowRight");
  await pane.focuses(pane.button("Results"));
  await pane.speaks("Rare-earth permanent magnets, China: 6,150 t");
  await view.press("Escape");
  await view.isAt("6,150 t");
  await pane.focuses(box);
});

test("Enter on a product shows its figures, on more shows more", async () => {
  const { pane, box, options } = await FindPage.open(open);
  await box.fill("dyspr");
  await options.filter({ hasText: /^Dysprosium oxide\d* figures?$/ }).click();
  const product = pane.page.getByLabel("Only this product");
  await product.locator('option:checked[value="dysprosium-oxide"]').waitFor({ state: "attached" });
  expect(await box.inputValue()).toBe("");
  await pane.button("All figures").click();
  await options.nth(50).click();
  await options.nth(100).waitFor();
});
