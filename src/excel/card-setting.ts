import { cardsAreShown, showCards } from "../workbook/cards";
import type { Cards } from "../workbook/port";
import { untilFree } from "./until-free";

/** In the settings that Excel saves with the workbook: true or false, absent where nobody has chosen. */
const KEY = "RareEarthFigures.cards";

/** What an Excel must have to show a card on a number that a function returns. */
const NEEDED = { ExcelApi: "1.19", CustomFunctionsRuntime: "1.4" };

let supported = false;

/** Once, when Excel is ready: turns cards on where this Excel can show them and the workbook does not say otherwise. */
export function readCardSetting(): void {
  const { requirements } = Office.context;
  supported = Object.entries(NEEDED).every(([set, version]) => requirements.isSetSupported(set, version));
  showCards(supported && settings().get(KEY) !== false);
}

/** For a person to change; undefined in an Excel without cards. */
export function cardSetting(): Cards | undefined {
  return supported ? { areShown: cardsAreShown, show } : undefined;
}

async function show(on: boolean): Promise<void> {
  const before: unknown = settings().get(KEY);
  try {
    await untilFree(() => save(on));
  } catch (error) {
    if (before === null || before === undefined) settings().remove(KEY);
    else settings().set(KEY, before);
    throw new Error(`Excel could not save the choice with this workbook: ${messageOf(error)}`, {
      cause: error,
    });
  }
  showCards(on);
}

/** Reads back what it wrote: some Excels report a success and keep nothing. */
async function save(on: boolean): Promise<void> {
  settings().set(KEY, on);
  await settled((done) => settings().saveAsync(done));
  const kept = await settled<Office.Settings>((done) => settings().refreshAsync(done));
  if (kept.get(KEY) !== on) throw new Error("it kept nothing. Is the workbook read-only?");
}

function settings(): Office.Settings {
  return Office.context.document.settings;
}

/** What Office answers to a callback, as a promise. */
function settled<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(Object.assign(new Error(error.message), { code: error.code }));
    });
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
