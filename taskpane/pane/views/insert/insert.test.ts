/** @jest-environment jsdom */
import { fireEvent, getByLabelText, getByRole, getByText, queryByText, waitFor } from "@testing-library/dom";
import type { Patience } from "../../../../src/workbook/editing";
import { mountOn, type MountedPane } from "../../mounted-pane";

let mounted: MountedPane;
let pane: HTMLElement;

// By text: to find by role and name asks for the styles of every element, which takes seconds in this document.
const button = (name: string) => getByText(pane, name, { selector: "button" });
const shows = (text: string) => waitFor(() => expect(pane.textContent).toContain(text));

function enter(field: string, value: string): void {
  fireEvent.change(getByLabelText(pane, new RegExp(`^${field}`), { selector: "input" }), {
    target: { value },
  });
}

async function buildShare(): Promise<void> {
  getByText(pane, "Insert", { selector: "[role=tab]" }).click();
  await shows("Build a formula");
  enter("Product", "magnets");
  enter("Country", "China");
  await waitFor(() => expect(button("Insert at Model!A1").getAttribute("aria-disabled")).not.toBe("true"));
}

/** A spreadsheet in which a cell is being edited, until it is told to go on or the waiting is stopped. */
function beingEdited(): () => void {
  const { workbook } = mounted;
  const read = workbook.readArea.bind(workbook);
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  jest.spyOn(workbook, "readArea").mockImplementation(async (first, size, patience: Patience = {}) => {
    patience.waiting?.();
    const stopped = new Promise<never>((_, reject) =>
      patience.signal?.addEventListener("abort", () => reject(patience.signal?.reason)),
    );
    await Promise.race([released, stopped]);
    return read(first, size);
  });
  return release;
}

beforeEach(async () => {
  mounted = mountOn();
  ({ pane } = mounted);
  await mounted.shows("Where does a number come from?");
  await buildShare();
});

afterEach(() => {
  mounted.unmount();
  pane.remove();
  jest.restoreAllMocks();
});

test("while a cell is being edited the pane says so, and the formula is written afterwards", async () => {
  const release = beingEdited();
  button("Insert at Model!A1").click();
  await shows("Press Enter or Escape there; the formula is written then.");
  release();
  await shows("Model!A1 holds the formula.");
});

test("who does not want to wait stops it, and nothing is written", async () => {
  beingEdited();
  const write = jest.spyOn(mounted.workbook, "writeCells");
  button("Insert at Model!A1").click();
  await shows("The spreadsheet is busy");
  button("Stop").click();
  await shows("Stopped. Nothing was written.");
  expect(write).not.toHaveBeenCalled();
});

test("a spreadsheet that refuses is said, with another try", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  jest.spyOn(mounted.workbook, "writeCells").mockRejectedValueOnce(new Error("refused"));
  button("Insert at Model!A1").click();
  await shows("The formula could not be written.");
  button("Try again").click();
  await shows("Model!A1 holds the formula.");
});

test("what is entered stays with its part when another function is chosen", async () => {
  enter("Country", "=$B$6");
  fireEvent.click(getByLabelText(pane, "Function"));
  fireEvent.click(await waitFor(() => getByText(pane, "RE.PRODUCTION")));
  await shows('=RE.PRODUCTION("magnets",$B$6)');
  expect(queryByText(pane, "Still to be given")).toBeNull();
});

test("the cell that the formula goes into is not offered as an argument, another one is", async () => {
  expect(queryByText(pane, "Use A1")).toBeNull();
  mounted.workbook.select({ address: "Model!B4" });
  await shows("Use B4");
});

test("who hears the result of a wrong argument hears what is wrong and what is near", async () => {
  enter("Country", "Japn");
  await waitFor(() =>
    expect(getByRole(pane, "status").textContent).toMatch(/^Result: #VALUE!\. .*"Japn".*"Japan"/),
  );
});

test("starting over begins with an empty formula", async () => {
  button("Start over").click();
  await shows("Still to be given: Product and Country.");
});
