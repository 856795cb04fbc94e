/** @jest-environment jsdom */
import { getByRole, within } from "@testing-library/dom";
import { mountOn, type MountedPane } from "./mounted-pane";

let mounted: MountedPane;
let pane: HTMLElement;
let workbook: MountedPane["workbook"];
const shows: MountedPane["shows"] = (text) => mounted.shows(text);

function mount(cells?: Record<string, string>): void {
  mounted = mountOn(cells);
  ({ pane, workbook } = mounted);
}

afterEach(() => {
  mounted.unmount();
  pane.remove();
  jest.restoreAllMocks();
});

test("a cell without a figure shows what to type, each to be copied", async () => {
  mount();
  await shows("601 questions");
  getByRole(pane, "tab", { name: "Find" }).click();
  getByRole(pane, "tab", { name: "Cell" }).click();
  await shows("Select a cell with a formula such as these");
  const formulas = [...pane.querySelectorAll("code")].map(({ textContent }) => textContent);
  expect(formulas).toEqual([
    '=RE.SHARE("magnets","China")',
    '=RE.COSTPREMIUM("India")',
    '=RE.TOP("rare earths")',
  ]);
  for (const formula of formulas) getByRole(pane, "button", { name: `Copy ${formula ?? ""}` });
});

test("a figure is shown with everything that says where it comes from", async () => {
  mount();
  workbook.select({ formula: '=RE.SHARE("magnets","China")', value: 0.9, text: "90%" });
  await shows("Share of world supply");
  for (const text of [
    "Model!B4",
    "Rare-earth permanent magnets",
    "about90%",
    "2025, inferred: the source names no period",
    "StatusAs reported",
    "ConfidenceLow",
    "Public sinceJune 2025",
    "StageManufacturing",
    "It is the headline figure",
    "Tier 3 · Press or company",
    "Found at: Paragraph 7",
    "Licence: News report",
    "Rival figures",
    "Reported between 90% and 98%, by this and 5 others",
    "about 94%IEA 2024 · Tier 3 · estimate · sintered magnets",
    "It was chosen by hand",
    "Figures as of November 22, 2026",
  ]) {
    expect(pane.textContent).toContain(text);
  }
  const link = getByRole(pane, "link", { name: /Mukesh Ambani.*opens in the browser/ });
  expect(link).toMatchObject({ target: "_blank", rel: "noopener noreferrer" });
  expect((link as HTMLAnchorElement).protocol).toBe("https:");
});

test("a range says what the call makes of it", async () => {
  mount();
  workbook.select({ formula: '=RE.COSTPREMIUM("India",,,,"high")', value: 0.3, text: "30%" });
  await shows("This call gives 30%, the high end");
  expect(pane.textContent).toContain("20–30%");
});

test("an error says what is wrong and what to do, with a formula to copy", async () => {
  mount();
  workbook.select({ formula: '=RE.PRODUCTION("batteries","China")', value: "#N/A", text: "#N/A" });
  await shows(/#N\/A\s*No figure/);
  expect(pane.textContent).toMatch(/What to do/);
  getByRole(pane, "button", { name: 'Copy =RE.VALUE("production","batteries","China")' });
});

test("an error in a cell that an argument refers to is traced to it", async () => {
  mount({ "Model!A1": "#REF!" });
  workbook.select({ formula: '=RE.SHARE(A1,"China")', value: "#REF!", text: "#REF!" });
  await shows("A1 is #REF!, so this call is #REF! too.");
});

test("an error of the spreadsheet itself is explained beside the answer", async () => {
  mount();
  workbook.select({ formula: '=RE.TOP("rare earths",3)', value: "#SPILL!", text: "#SPILL!" });
  await shows("#SPILL! There is no room for the table.");
  const rows = within(getByRole(pane, "table")).getAllByRole("row");
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "China69.23%",
    "United States13.08%",
    "Australia7.44%",
  ]);
});

test("several calls stand each under its text, the first one open", async () => {
  mount();
  const formula = '=B3*(1+RE.COSTPREMIUM("India"))*RE.SHARE("magnets","China")+RE.SHARE("x","China")';
  workbook.select({ formula, value: 1.125, text: "1.125" });
  await shows("3 calls in this formula");
  const calls = [...pane.querySelectorAll("details:not(details details)")] as HTMLDetailsElement[];
  expect(calls.map((call) => call.querySelector("summary")?.textContent)).toEqual([
    'RE.COSTPREMIUM("India")25%',
    'RE.SHARE("magnets","China")about 90%',
    'RE.SHARE("x","China")#VALUE!',
  ]);
  expect(calls.map(({ open }) => open)).toEqual([true, false, false]);
});

test("arguments that the sheet works out are said", async () => {
  mount();
  workbook.select({ formula: '=RE.SHARE(LEFT(A1,7),"China")', value: 0.9, text: "90%" });
  await shows("Worked out in the sheet");
  expect(pane.querySelector("li")?.textContent).toBe("LEFT(A1,7)");
});

test("a cell that a table spills into is told apart from the one that it spills from", async () => {
  mount();
  const cell = { address: "Model!C5", formula: '=RE.TOP("rare earths")', value: 0.1, text: "10%" };
  workbook.select({ ...cell, spilledFrom: "Model!B4" });
  await shows("Part of the table that Model!B4 spills");
});
