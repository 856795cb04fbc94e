/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/dom";
import { messages as answers } from "../../src/messages/catalogue";
import { movedElsewhere } from "../../src/messages/carried";
import { putInForce } from "../../src/release/in-force";
import { calculateLate } from "../../src/workbook/late-answers";
import { messages } from "./messages";
import { mountOn, type MountedPane } from "./mounted-pane";

const words = messages.workbookData;
let mounted: MountedPane;

beforeEach(() => {
  mounted = mountOn();
});
afterEach(() => mounted.unmount());

const click = (name: string) => screen.getByRole("button", { name }).click();

test("what somebody else did is said in every view until the figures are calculated again", async () => {
  mounted.data.keeping({ state: "kept", news: movedElsewhere(3) });
  await mounted.shows("Somebody else moved this workbook to release 3.");
  click(words.calculateAgain);
  await waitFor(() => expect(mounted.pane.textContent).not.toContain("Somebody else"));
});

test("with manual calculation it is said what is left to do, until it is taken note of", async () => {
  const moved = { outputs: [], recalculated: 0, unexpected: [], failed: [] };
  mounted.data.moves({ recalculation: "marked", ...moved });
  mounted.data.keeping({ state: "kept", news: movedElsewhere(3) });
  await mounted.shows("Somebody else");
  click(words.calculateAgain);
  await mounted.shows(words.marked);
  click(words.noted);
  await waitFor(() => expect(mounted.pane.textContent).not.toContain("Somebody else"));
});

test("where the figures cannot be calculated again that is said, and the news stays", async () => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  mounted.data.failWith(new Error("busy"));
  mounted.data.keeping({ state: "kept", news: movedElsewhere(3) });
  await mounted.shows("Somebody else");
  click(words.calculateAgain);
  await mounted.shows(words.notCalculated);
  await mounted.shows("Somebody else");
});

test("a workbook that was not read in time is said, then that its calls are calculated, then nothing", async () => {
  putInForce({ state: "unreadable", why: answers.workbookNotRead() });
  await mounted.shows(words.notReadYet);
  mounted.data.carry({});
  let end: (recalculation: "calculated") => void = () => undefined;
  const done = calculateLate(() => new Promise((settle) => (end = settle)));
  await mounted.shows(words.late);
  expect(mounted.pane.textContent).not.toContain(words.notReadYet);
  end("calculated");
  await done;
  await waitFor(() => expect(mounted.pane.textContent).not.toContain(words.late));
});

test("late answers that wait for F9 are said until that is taken note of", async () => {
  await calculateLate(async () => "marked");
  await mounted.shows(words.lateMarked);
  click(words.noted);
  await waitFor(() => expect(mounted.pane.textContent).not.toContain(words.lateMarked));
});
