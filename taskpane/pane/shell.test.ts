/** @jest-environment jsdom */
import { getAllByRole, getByRole, waitFor, within } from "@testing-library/dom";
import { mountOn, type MountedPane } from "./mounted-pane";

let isFindBroken = false;
jest.mock("./views/find", () => {
  if (isFindBroken) throw new Error("The network is gone.");
  return jest.requireActual<object>("./views/find");
});

let mounted: MountedPane;
let pane: HTMLElement;

beforeEach(async () => {
  isFindBroken = false;
  mounted = mountOn();
  ({ pane } = mounted);
  await mounted.shows("Model!A1");
});

afterEach(() => {
  mounted.unmount();
  pane.remove();
  jest.restoreAllMocks();
});

const tab = (name: string) => getByRole(pane, "tab", { name });
const shownPanel = () => getByRole(pane, "tabpanel");

test("a view that cannot be loaded says so and can be tried again", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  isFindBroken = true;
  tab("Find").click();
  const alert = await waitFor(() => getByRole(pane, "alert"));
  expect(alert.textContent).toContain("Find could not be loaded.");
  isFindBroken = false;
  within(alert).getByRole("button", { name: "Try again" }).click();
  await waitFor(() => getByRole(pane, "combobox", { name: /^Find figures/ }));
});

test("each tab shows its view, one at a time, beginning with the cell", async () => {
  expect(getAllByRole(pane, "tab").map(({ textContent }) => textContent)).toEqual([
    "Cell",
    "Find",
    "Insert",
    "Sources",
    "Refresh",
    "Send",
  ]);
  for (const name of ["Find", "Insert", "Sources", "Refresh", "Send", "Cell"]) {
    tab(name).click();
    await waitFor(() => expect(shownPanel().getAttribute("aria-labelledby")).toBe(tab(name).id));
    expect(tab(name).getAttribute("aria-selected")).toBe("true");
    expect(tab(name).getAttribute("aria-controls")).toBe(shownPanel().id);
  }
});

test("at first it says what this is, with three figures to try and a way to the example model", async () => {
  await mounted.shows("601 questions on rare earths, magnets and batteries, answered from 176 documents");
  const examples = within(getByRole(pane, "list")).getAllByRole("button", { name: /^(?!Copy)/ });
  expect(examples.map(({ textContent }) => textContent)).toEqual([
    'Rare-earth permanent magnets, Chinaabout 90%Share of world supply=RE.SHARE("magnets","China")',
    'Lithium-ion batteries, India over China20–30%Cost premium=RE.COSTPREMIUM("India")',
    'Electric-vehicle batteries, India on Chinaat least 75%Dependence on a supplier=RE.DEPENDENCE("EV batteries","India")',
  ]);
  getByRole(pane, "button", { name: "Insert the example model" }).click();
  await mounted.shows("The sheet Example was added.");
});
