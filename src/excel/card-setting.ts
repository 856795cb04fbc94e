import { allowCards } from "../workbook/cards";
import { cardsSetting } from "../workbook/carried/cards-setting";
import { keeperOf } from "../workbook/carried/keeper";
import type { Cards } from "../workbook/port";
import { excelParts } from "./parts";

/** What an Excel must have to show a card on a number that a function returns. */
const NEEDED = { ExcelApi: "1.19", CustomFunctionsRuntime: "1.4" };

let supported = false;

/** Once, when Excel is ready: whether this Excel can show cards. Whether the workbook wants them it says itself. */
export function readCardSupport(): void {
  const { requirements } = Office.context;
  supported = Object.entries(NEEDED).every(([set, version]) => requirements.isSetSupported(set, version));
  allowCards(supported);
}

/** For a person to change; undefined in an Excel without cards. */
export function cardSetting(): Cards | undefined {
  return supported ? cardsSetting(keeperOf({ parts: excelParts })) : undefined;
}
