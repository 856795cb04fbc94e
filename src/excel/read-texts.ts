import { sheetOf } from "../workbook/address";
import type { Patience } from "../workbook/editing";
import { piecesOf, turn } from "../workbook/pace";
import { runsOf } from "../workbook/runs";
import { untilFree } from "./until-free";

/** Cells asked for at a time. */
const AT_A_TIME = 5_000;

/** The port's `readTexts`: one range for cells below each other. */
export async function readTexts(
  addresses: readonly string[],
  patience?: Patience,
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const some of piecesOf(addresses, AT_A_TIME)) {
    texts.push(...(await untilFree(() => Excel.run((context) => read(context, some)), patience)));
    await turn();
  }
  return texts;
}

async function read(context: Excel.RequestContext, addresses: readonly string[]): Promise<string[]> {
  const { worksheets } = context.workbook;
  const sheets = new Map<string, Excel.Worksheet>();
  const runs = runsOf(addresses).map(({ area, first, indexes }) => {
    const name = sheetOf(first);
    const sheet = sheets.get(name) ?? worksheets.getItemOrNullObject(name);
    sheets.set(name, sheet);
    return { indexes, range: sheet.getRange(area).load("text") };
  });
  await context.sync();
  const texts = addresses.map(() => "");
  for (const { indexes, range } of runs) {
    if (range.isNullObject) continue;
    indexes.forEach((index, down) => {
      texts[index] = range.text[down]?.[0] ?? "";
    });
  }
  return texts;
}
