/** @jest-environment jsdom */
import { configure, getByRole, queryByRole, waitFor } from "@testing-library/dom";
import { FluentProvider } from "@fluentui/react-components";
import { createRoot, type Root } from "react-dom/client";
import { bundledRelease } from "../../../../src/figures/testing";
import { addressesOn } from "../../../../src/workbook/address";
import { memoryWorkbook } from "../../../../src/workbook/memory-workbook";
import type { FormulaPiece, Workbook } from "../../../../src/workbook/port";
import { lightTheme } from "../../theme";
import { SourcesView } from ".";

// A machine that does other things at the same time may be slow.
configure({ asyncUtilTimeout: 4000 });

let pane: HTMLElement;
let root: Root;

beforeEach(() => {
  pane = document.body.appendChild(document.createElement("div"));
  root = createRoot(pane);
});

afterEach(() => {
  root.unmount();
  pane.remove();
  jest.restoreAllMocks();
});

async function open(workbook: Workbook): Promise<void> {
  root.render(
    <FluentProvider theme={lightTheme}>
      <SourcesView
        workbook={workbook}
        release={bundledRelease()}
        go={() => undefined}
        target={{ view: "sources" }}
      />
    </FluentProvider>,
  );
  (await waitFor(() => button("Used here"))).click();
}

const button = (name: string | RegExp) => getByRole(pane, "button", { name });
const shows = (text: string) => waitFor(() => expect(pane.textContent).toContain(text));

const addressOf = addressesOn("Model");
const cells = Array.from({ length: 30 }, (_, row) => ({
  address: addressOf(row, 1),
  formula: '=RE.SHARE("magnets","China")',
  value: 0.9,
}));

/** A workbook whose formulas come ten at a time, each ten when the test says so. */
function slowWorkbook() {
  const gates: (() => void)[] = [];
  let asked = 0;
  const workbook: Workbook = {
    ...memoryWorkbook(),
    async *formulas(signal): AsyncGenerator<FormulaPiece> {
      for (let done = 0; done < cells.length && signal?.aborted !== true;) {
        asked += 1;
        await new Promise<void>((open) => gates.push(open));
        done += 10;
        yield { cells: cells.slice(done - 10, done), done, total: cells.length };
      }
    },
  };
  return { workbook, next: () => gates.shift()?.(), asked: () => asked };
}

test("progress is shown with what was found so far, and then the whole", async () => {
  const { workbook, next } = slowWorkbook();
  await open(workbook);
  await shows("Reading the formulas");
  await waitFor(() => next());
  await shows("10 of 30 cells read");
  await shows("10 cells");
  next();
  await shows("20 of 30 cells read");
  next();
  await shows("30 cells with a call, 1 document");
  expect(queryByRole(pane, "progressbar")).toBeNull();
});

test("it can be cancelled midway: what was found stays, and nothing more is asked for", async () => {
  const { workbook, next, asked } = slowWorkbook();
  await open(workbook);
  await waitFor(() => expect(asked()).toBe(1));
  next();
  await shows("10 of 30 cells read");
  await waitFor(() => expect(asked()).toBe(2));
  button("Cancel").click();
  await shows("Cancelled after 10 of 30 cells");
  next();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked()).toBe(2);
  expect(pane.textContent).toContain("Cancelled after 10 of 30 cells");
  button("Start over").click();
  await shows("Reading the formulas");
});

test("a cell stands once under its document, and more than a few are shown when asked for", async () => {
  const addresses = cells.map(({ address, formula }) => [
    address,
    { formula: `${formula}*RE.SHARE("magnets","China")` },
  ]);
  await open(memoryWorkbook(Object.fromEntries(addresses) as Record<string, { formula: string }>));
  await shows("30 cells with a call, 1 document");
  const shown = () =>
    [...pane.querySelectorAll("[aria-label^='Go to']")].map(({ textContent }) => textContent);
  expect(shown()).toHaveLength(12);
  button("Show all 30 cells").click();
  await waitFor(() => expect(shown()).toEqual(cells.map(({ address }) => address)));
});

test("a workbook that cannot be read is said, with a way on", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const memory = memoryWorkbook({ "Model!A1": { formula: '=RE.SHARE("magnets","China")' } });
  const formulas = jest.spyOn(memory, "formulas").mockImplementationOnce(() => {
    throw new Error("busy");
  });
  await open(memory);
  await waitFor(() => getByRole(pane, "alert"));
  expect(pane.textContent).toContain("The formulas could not be read.");
  button("Try again").click();
  await shows("1 cell with a call, 1 document");
  expect(formulas).toHaveBeenCalledTimes(2);
});

test("a cell that cannot be gone to is said beside it", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const memory = memoryWorkbook({ "Model!A1": { formula: '=RE.SHARE("magnets","China")' } });
  jest.spyOn(memory, "goTo").mockRejectedValueOnce(new Error("busy")).mockResolvedValueOnce("gone");
  await open(memory);
  await shows("1 cell with a call");
  button("Go to Model!A1").click();
  await shows("The spreadsheet did not go to Model!A1.");
  button("Go to Model!A1").click();
  await shows("The sheet of Model!A1 no longer exists.");
});

test("going to a cell of a busy spreadsheet can be given up", async () => {
  const memory = memoryWorkbook({ "Model!A1": { formula: '=RE.SHARE("magnets","China")' } });
  const goTo = jest.spyOn(memory, "goTo").mockReturnValue(new Promise(() => undefined));
  await open(memory);
  await shows("1 cell with a call");
  button("Go to Model!A1").click();
  await shows("Going to Model!A1");
  button("Cancel").click();
  await waitFor(() => expect(pane.textContent).not.toContain("Going to Model!A1"));
  expect(goTo.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
});
