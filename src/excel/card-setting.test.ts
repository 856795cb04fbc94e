import { cardsAreShown } from "../workbook/cards";
import { cardSetting, readCardSupport } from "./card-setting";

/** An Excel with these requirement sets; which ones it was asked for. */
function openOffice(sets: Readonly<Record<string, string | undefined>>): string[] {
  const questions: string[] = [];
  const isSetSupported = (set: string, version: string) => {
    questions.push(set);
    return Number(sets[set]?.split(".")[1]) >= Number(version.split(".")[1]);
  };
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  return questions;
}

const CURRENT = { ExcelApi: "1.20", CustomFunctionsRuntime: "1.4" };

test("cards are on where Excel can show them and the workbook does not say otherwise", () => {
  openOffice(CURRENT);
  readCardSupport();
  expect(cardsAreShown()).toBe(true);
  expect(cardSetting()?.areShown()).toBe(true);
});

test.each([{ ExcelApi: "1.18", CustomFunctionsRuntime: "1.4" }, { ExcelApi: "1.20" }])(
  "an Excel with no more than %j has neither cards nor a setting for them",
  (sets) => {
    openOffice(sets);
    readCardSupport();
    expect(cardsAreShown()).toBe(false);
    expect(cardSetting()).toBeUndefined();
  },
);

test("what Excel supports is asked at the start and never again", () => {
  const questions = openOffice(CURRENT);
  readCardSupport();
  const asked = questions.length;
  cardSetting()?.areShown();
  cardsAreShown();
  expect(questions).toHaveLength(asked);
});
