/** @jest-environment jsdom */
import { inWords, liveRegion, says } from "./live-region";

const cell = {
  address: "Model!B4",
  text: "90%",
  value: 0.9,
  formula: '=RE.SHARE("magnets","China")',
  message: "",
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a cell is said with its address, what it shows and its formula", () => {
  expect(inWords(cell)).toBe('Model!B4: 90%. Formula =RE.SHARE("magnets","China")');
});

test("an error is said with its text", () => {
  expect(inWords({ ...cell, text: "#N/A", message: "There is no such figure." })).toBe(
    'Model!B4: #N/A. There is no such figure. Formula =RE.SHARE("magnets","China")',
  );
});

test("an empty cell is said to be empty", () => {
  expect(inWords({ ...cell, text: "", formula: "" })).toBe("Model!B4: empty");
});

test("a link is said, and how to follow it", () => {
  const link = { to: "cell", address: "Model!A1" };
  expect(inWords({ ...cell, formula: "", link })).toBe("Model!B4: 90%. Link, Alt+Enter follows it");
});

test("of a walk over many cells only the last is said", async () => {
  const region = document.createElement("p");
  const asked = jest.fn(() => Promise.resolve({ ...cell, formula: "" }));
  const changed = liveRegion(region, asked, () => false);
  for (let step = 0; step < 5; step += 1) {
    changed();
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(region.textContent).toBe("");
  await jest.advanceTimersByTimeAsync(1000);
  expect(region.textContent).toBe("Model!B4: 90%");
  expect(asked).toHaveBeenCalledTimes(1);
});

test("the text of an error is left to the pane where that says it", async () => {
  const region = document.createElement("p");
  const pane = document.createElement("aside");
  const error = { ...cell, text: "#N/A", message: "There is no such figure. Ask for another.", formula: "" };
  const changed = liveRegion(
    region,
    () => Promise.resolve(error),
    (message) => says(pane, message),
  );
  changed();
  await jest.advanceTimersByTimeAsync(1000);
  expect(region.textContent).toBe("Model!B4: #N/A. There is no such figure. Ask for another.");
  pane.innerHTML = "<p>There is no such figure.</p><h4>What to do</h4><p>Ask for another.</p>";
  changed();
  await jest.advanceTimersByTimeAsync(1000);
  expect(region.textContent).toBe("Model!B4: #N/A");
});
