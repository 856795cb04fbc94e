import { cardsAreShown } from "../workbook/cards";
import { cardSetting, readCardSetting } from "./card-setting";

const KEY = "RareEarthFigures.cards";

interface Opened {
  /** What is saved in the file. */
  readonly saved?: Record<string, unknown>;
  readonly sets?: Record<string, string>;
  /** Answers of saveAsync, in order; then it succeeds. */
  readonly refusals?: readonly { code: number; message: string }[];
  /** Reports a success and keeps nothing. */
  readonly forgets?: boolean;
}

const CURRENT = { ExcelApi: "1.20", CustomFunctionsRuntime: "1.4" };

/** As much of Office as the setting asks for; what is set lies in memory until it is saved to the file. */
function openOffice({ saved = {}, sets = CURRENT, refusals = [], forgets = false }: Opened) {
  const file = new Map(Object.entries(saved));
  let memory = new Map(file);
  const waiting = [...refusals];
  const questions: string[] = [];
  const succeeded = (value: unknown) => ({ status: "succeeded", value });
  const settings = {
    get: (key: string) => memory.get(key) ?? null,
    set: (key: string, value: unknown) => void memory.set(key, value),
    remove: (key: string) => void memory.delete(key),
    saveAsync(done: (result: unknown) => void) {
      const error = waiting.shift();
      if (error !== undefined) return done({ status: "failed", error });
      if (!forgets) for (const [key, value] of memory) file.set(key, value);
      done(succeeded(undefined));
    },
    refreshAsync(done: (result: unknown) => void) {
      memory = new Map(file);
      done(succeeded(settings));
    },
  };
  const isSetSupported = (set: string, version: string) => {
    questions.push(set);
    const has = (sets as Record<string, string | undefined>)[set];
    return has !== undefined && Number(has.split(".")[1]) >= Number(version.split(".")[1]);
  };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      context: { requirements: { isSetSupported }, document: { settings } },
    },
  });
  return { file, settings, questions };
}

function cards() {
  const setting = cardSetting();
  if (setting === undefined) throw new Error("This Excel should have cards.");
  return setting;
}

test("cards are on where Excel can show them and nobody has chosen otherwise", () => {
  openOffice({});
  readCardSetting();
  expect(cardsAreShown()).toBe(true);
  expect(cards().areShown()).toBe(true);
});

test("a workbook that says no has none", () => {
  openOffice({ saved: { [KEY]: false } });
  readCardSetting();
  expect(cardsAreShown()).toBe(false);
  expect(cards().areShown()).toBe(false);
});

test.each([{ ExcelApi: "1.18", CustomFunctionsRuntime: "1.4" }, { ExcelApi: "1.20" }])(
  "an Excel with no more than %j has neither cards nor a setting for them",
  (sets) => {
    openOffice({ sets, saved: { [KEY]: true } });
    readCardSetting();
    expect(cardsAreShown()).toBe(false);
    expect(cardSetting()).toBeUndefined();
  },
);

test("what Excel supports is asked at the start and never again", async () => {
  const { questions } = openOffice({});
  readCardSetting();
  const asked = questions.length;
  await cards().show(false);
  cardsAreShown();
  expect(questions).toHaveLength(asked);
});

test("a choice is saved with the workbook, and followed", async () => {
  const { file } = openOffice({});
  readCardSetting();
  await cards().show(false);
  expect(file.get(KEY)).toBe(false);
  expect(cardsAreShown()).toBe(false);
  await cards().show(true);
  expect(file.get(KEY)).toBe(true);
  expect(cardsAreShown()).toBe(true);
});

test("while a cell is being edited the choice waits", async () => {
  jest.useFakeTimers();
  const { file } = openOffice({ refusals: [{ code: 5004, message: "cell edit" }] });
  readCardSetting();
  await Promise.all([cards().show(false), jest.runAllTimersAsync()]);
  expect(file.get(KEY)).toBe(false);
  jest.useRealTimers();
});

test("a choice that Excel refuses to save changes nothing, and Excel’s reason is told", async () => {
  const { settings } = openOffice({ refusals: [{ code: 7000, message: "Permission denied." }] });
  readCardSetting();
  await expect(cards().show(false)).rejects.toThrow(
    "could not save the choice with this workbook: Permission",
  );
  expect(cardsAreShown()).toBe(true);
  expect(settings.get(KEY)).toBeNull();
});

test("a choice that Excel silently lost is noticed", async () => {
  const { settings } = openOffice({ saved: { [KEY]: false }, forgets: true });
  readCardSetting();
  await expect(cards().show(true)).rejects.toThrow("it kept nothing");
  expect(cardsAreShown()).toBe(false);
  expect(settings.get(KEY)).toBe(false);
});
