/** @jest-environment jsdom */
import { getByRole, queryByRole, waitFor } from "@testing-library/dom";
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

test("the newly selected cell is spoken in one sentence, and only the one where one stops", async () => {
  mount();
  await shows("Where does a number come from?");
  const region = getByRole(pane, "status");
  const spoken: (string | null)[] = [];
  new MutationObserver(() => spoken.push(region.textContent)).observe(region, {
    childList: true,
    subtree: true,
  });
  workbook.select({ formula: '=RE.HHI("rare earths")', value: 1, text: "1" });
  await shows("Herfindahl");
  workbook.select({ formula: '=RE.SHARE("magnets","China")', value: 0.9, text: "90%" });
  const sentence = "Model!B4: Share of world supply, Rare-earth permanent magnets, China, about 90%, 2025.";
  await waitFor(() => expect(region.textContent).toBe(sentence));
  expect(new Set(spoken)).toEqual(new Set([sentence]));
});

describe("copying", () => {
  const copy = () => getByRole(pane, "button", { name: "Copy citation" }).click();

  beforeEach(async () => {
    mount();
    workbook.select({ formula: '=RE.SHARE("rare earths","China",2024)', value: 0.7105, text: "71.05%" });
    await waitFor(() => expect(getByRole(pane, "status").textContent).toMatch("71.05%"));
  });

  test("puts the citation on the clipboard and says so", async () => {
    const writeText = jest.fn(async () => undefined);
    Object.assign(navigator, { clipboard: { writeText } });
    copy();
    await waitFor(() => expect(getByRole(pane, "status").textContent).toBe("Full citation copied."));
    expect(writeText).toHaveBeenCalledWith(
      expect.stringMatching(/^USGS, .*Mineral Commodity Summaries.*71\.05%/),
    );
  });

  test("goes through a selection where the clipboard is withheld", async () => {
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("denied")) } });
    let copied = "";
    const execCommand = () => {
      copied = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    };
    Object.assign(document, { execCommand });
    copy();
    await waitFor(() => expect(getByRole(pane, "status").textContent).toBe("Full citation copied."));
    expect(copied).toMatch(/^USGS/);
  });

  test("offers the text to be copied by hand where nothing is allowed", async () => {
    Object.assign(navigator, { clipboard: undefined });
    Object.assign(document, { execCommand: () => false });
    copy();
    await waitFor(() => getByRole(pane, "textbox", { name: "Text to copy" }));
    expect(getByRole(pane, "textbox")).toHaveProperty("value", expect.stringMatching(/^USGS/));
  });
});

test("a spreadsheet that does not answer is said, with a way on", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  mount();
  await shows("Where does a number come from?");
  workbook.answers = false;
  workbook.select({});
  await waitFor(() =>
    expect(getByRole(pane, "alert").textContent).toContain("The spreadsheet does not answer."),
  );
  workbook.answers = true;
  getByRole(pane, "button", { name: "Try again" }).click();
  await waitFor(() => expect(queryByRole(pane, "alert")).toBeNull());
});

test("a fault in showing one cell leaves the pane standing for the next", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  mount();
  await shows("Where does a number come from?");
  const broken = {
    get text(): string {
      throw new Error("broken");
    },
  };
  const read = jest.spyOn(workbook, "selectedCell");
  read.mockResolvedValueOnce(
    Object.assign(Object.create(broken), { address: "Model!A1", formula: "", value: null }),
  );
  workbook.select({});
  await waitFor(() => getByRole(pane, "alert"));
  expect(pane.textContent).toContain("The pane could not show this cell.");
  expect(pane.textContent).toContain("Figures as of");
  workbook.select({ formula: "=RE.ASOF()", value: 46348, text: "46348" });
  await shows("Nov 22, 2026");
  expect(queryByRole(pane, "alert")).toBeNull();
});

test("what was selected while another cell was being read is shown in the end", async () => {
  mount();
  await shows("Where does a number come from?");
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const read = workbook.selectedCell.bind(workbook);
  const reading = jest.spyOn(workbook, "selectedCell").mockImplementationOnce(async () => {
    const cell = await read();
    await released;
    return cell;
  });
  workbook.select({ formula: "=RE.ASOF()", value: 1, text: "1" });
  await waitFor(() => expect(reading).toHaveBeenCalledTimes(1));
  workbook.select({ formula: '=RE.HHI("rare earths")', value: 1, text: "1" });
  release();
  await shows("The day up to which");
  await shows("Herfindahl");
});

test("a pane that was taken away follows no longer", async () => {
  mount();
  await shows("Where does a number come from?");
  expect(workbook.listeners).toBe(1);
  mounted.unmount();
  expect(workbook.listeners).toBe(0);
  expect(pane.textContent).toBe("");
});
