/** @jest-environment jsdom */
import { getByRole, waitFor } from "@testing-library/dom";
import { mountOn, type MountedPane } from "../../mounted-pane";

let isReachable = false;

jest.mock("../plots", () => {
  if (!isReachable) throw new Error("no network");
  return { vintagesPlot: () => document.createElementNS("http://www.w3.org/2000/svg", "svg") };
});

let mounted: MountedPane;

beforeEach(() => {
  class Observer {
    constructor(private readonly seen: (entries: unknown[]) => void) {}
    observe() {
      this.seen([{ contentRect: { width: 288 } }]);
    }
    disconnect() {}
  }
  Object.assign(window, { ResizeObserver: Observer });
  mounted = mountOn();
});

afterEach(() => {
  mounted.unmount();
  mounted.pane.remove();
  jest.restoreAllMocks();
});

test("a chart whose code cannot be loaded says so, leaves the numbers, and can be tried again", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { pane, workbook, shows } = mounted;
  workbook.select({ formula: '=RE.RESERVES("rare earths","Brazil")', value: 11_000_000, text: "11,000,000" });
  await shows("Vintages");
  pane.querySelector<HTMLElement>("details > summary")?.click();
  await shows("The chart could not be loaded.");
  await shows(/21,000,000.*11,000,000/);

  isReachable = true;
  getByRole(pane, "button", { name: "Try again" }).click();
  const image = getByRole(pane, "img", { name: /revised once/ });
  await waitFor(() => expect(image.querySelector("svg")).not.toBeNull());
  expect(pane.textContent).not.toContain("could not be loaded");
});
