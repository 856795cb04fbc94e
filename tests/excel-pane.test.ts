import type { Locator } from "playwright-core";
import type { Excel } from "./excel/excel";
import type { Platform } from "./excel/options";
import { excelInBrowser } from "./excel/in-browser";

const openExcel = excelInBrowser();

/** Excel with three figures in a sheet and the pane opened by the button on the ribbon. */
async function withPane(platform: Platform = "web"): Promise<Excel> {
  const excel = await openExcel({ platform });
  excel.sheet.type("A1", [['=RE.SHARE("magnets","China")'], ['=RE.COSTPREMIUM("Estonia")'], ["plain"]]);
  await excel.calculated();
  await excel.press("Figures");
  return excel;
}

const text = (excel: Excel, part: string): Locator => excel.addin.getByText(part).first();

test.each<Platform>(["web", "windows"])(
  "the button on the ribbon shows the pane, which names the source of the selected cell's figure: %s",
  async (platform) => {
    const excel = await withPane(platform);
    expect(excel.pane.isVisible).toBe(true);
    await text(excel, "Mint").waitFor();
    await text(excel, "90%").waitFor();
  },
);

test("the pane follows the selection: a figure, an error, a cell without a figure, another sheet", async () => {
  const excel = await withPane();
  await text(excel, "Mint").waitFor();
  excel.sheet.select("A2");
  await text(excel, "USD/kg").waitFor();
  excel.sheet.select("A1");
  await text(excel, "Mint").waitFor();
  excel.sheet.addSheet("Other");
  excel.sheet.select("Other!B2");
  await text(excel, "Where does a number come from?").waitFor();
});

test("the pane shows what a selected cell comes to when it is changed", async () => {
  const excel = await withPane();
  await text(excel, "Mint").waitFor();
  excel.sheet.type("A1", '=RE.COSTPREMIUM("India")');
  await text(excel, "20–30%").waitFor();
});

test("a cell into which a table spills is explained by the formula that spills", async () => {
  const excel = await withPane();
  excel.sheet.type("D1", '=RE.TOP("rare earths",3)');
  await excel.calculated();
  excel.sheet.select("E3");
  await text(excel, "The largest suppliers").waitFor();
});

test("while somebody types in a cell the pane asks again until Excel answers", async () => {
  const excel = await withPane();
  await text(excel, "Mint").waitFor();
  const refused = excel.hindrances.refusing(2);
  excel.hindrances.beginEditing();
  excel.sheet.select("A2");
  await refused;
  excel.hindrances.endEditing();
  await text(excel, "USD/kg").waitFor();
});

test("a pane that asked too often asks again", async () => {
  const excel = await withPane();
  await text(excel, "Mint").waitFor();
  excel.hindrances.throttle(2);
  excel.sheet.select("A2");
  await text(excel, "USD/kg").waitFor();
  expect(excel.hindrances.refusals).toBe(2);
});

test("functions answer while the pane is open, closed and open again", async () => {
  const excel = await withPane();
  await text(excel, "Mint").waitFor();
  await excel.pane.setVisible(false);
  excel.sheet.type("B1", '=RE.HHI("rare earths")');
  await excel.calculated();
  expect(excel.sheet.cell("B1").value).toBe(5054);
  await excel.press("Figures");
  await text(excel, "Mint").waitFor();
});
