/** @jest-environment jsdom */
import { getByText, waitFor } from "@testing-library/dom";
import type * as search from "../../src/figures/search";
import { bundledRelease } from "../../src/release/bundled";
import { putInForce } from "../../src/release/in-force";
import { laterRelease } from "./fake-data";
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

/** In the view that is shown. */
const press = (name: string) =>
  waitFor(() => getByText(pane, name, { selector: "button:not([hidden] *)" }).click());

beforeEach(() => {
  mounted = mountOn();
  ({ pane } = mounted);
});

afterEach(() => {
  isSearchEndless = false;
  putInForce({ state: "open", signed: bundledRelease(), origin: "bundle" });
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

test("who does not want to wait for the workbook's figures looks at the newest there are, and is told", async () => {
  putInForce({ state: "opening", settled: new Promise(() => undefined) });
  await mounted.shows("Reading the figures that this workbook carries");
  await press("Cancel");
  await mounted.shows("What you see here is release 1");
  await mounted.shows("Where does a number come from?");
  putInForce({ state: "open", signed: laterRelease(2, "2026-12-11"), origin: "workbook" });
  await mounted.shows("Figures as of December 11, 2026 · release 2");
  expect(pane.textContent).not.toContain("What you see here");
});
