import type { Excel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";

/** What a person finds in the pane when they open it again. */
const openExcel = excelInBrowser();

const box = (excel: Excel) => excel.addin.getByRole("combobox", { name: "Find figures" });
const shownTab = (excel: Excel) => excel.addin.getByRole("tab", { selected: true });

async function searching(): Promise<Excel> {
  const excel = await openExcel();
  await excel.press("Figures");
  await excel.addin.getByRole("tab", { name: "Find" }).click();
  await box(excel).fill("magnets china");
  await excel.addin.getByRole("listbox").getByRole("option").first().click();
  await excel.addin.getByRole("button", { name: "Results" }).waitFor();
  return excel;
}

test("closed and opened again the pane is as it was left: view, text, opened figure", async () => {
  const excel = await searching();
  await excel.pane.setVisible(false);
  await excel.press("Figures");
  await excel.addin.getByRole("button", { name: "Results" }).waitFor();
  expect(await shownTab(excel).innerText()).toBe("Find");
  await excel.addin.getByRole("button", { name: "Results" }).click();
  expect(await box(excel).inputValue()).toBe("magnets china");
});

test("when the page is loaded again the view and the text are still there", async () => {
  const excel = await searching();
  await excel.reload();
  await excel.addin.getByRole("listbox").getByRole("option").first().waitFor();
  expect(await shownTab(excel).innerText()).toBe("Find");
  expect(await box(excel).inputValue()).toBe("magnets china");
});
