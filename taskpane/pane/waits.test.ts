/** @jest-environment jsdom */
import { getByText, waitFor } from "@testing-library/dom";
import type * as search from "../../src/figures/search";
import { mountOn, type MountedPane } from "./mounted-pane";

let isSearchEndless = false;
jest.mock("../../src/figures/search", () => {
  const actual = jest.requireActual<typeof search>("../../src/figures/search");
  function* inSteps(...given: Parameters<typeof actual.searchInSteps>) {
    while (isSearchEndless) yield;
    return yield* actual.searchInSteps(...given);
  }
  return { ...actual, searchInSteps: inSteps };
});

let mounted: MountedPane;
let pane: HTMLElement;

const press = (name: string) => waitFor(() => getByText(pane, name, { selector: "button" }).click());

beforeEach(() => {
  mounted = mountOn();
  ({ pane } = mounted);
});

afterEach(() => {
  isSearchEndless = false;
  mounted.unmount();
  pane.remove();
  jest.restoreAllMocks();
});

test("who does not want to wait for the search stops it, and can have it prepared later", async () => {
  isSearchEndless = true;
  await press("Find");
  await mounted.shows("Preparing the search");
  await press("Cancel");
  await mounted.shows("The search is not prepared yet.");
  isSearchEndless = false;
  await press("Prepare it");
  await mounted.shows("Share of world supply");
});

test("who does not want to wait for the cell is told what to do, and sees it once it has been read", async () => {
  const read = mounted.workbook.selectedCell.bind(mounted.workbook);
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  jest.spyOn(mounted.workbook, "selectedCell").mockImplementation(async () => {
    await asked;
    return read();
  });
  await mounted.shows("Reading the selected cell");
  await press("Cancel");
  await mounted.shows("The spreadsheet does not answer.");
  answer();
  await mounted.shows("Model!A1");
});
