/** @jest-environment node */
import type { Excel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import { acts, others, prepare, stateOf, type ActName } from "./sharing/acts";
import { goOn, stopAfter } from "./sharing/answers";
import { SMALL_MODEL } from "./sharing/model";
import { makeSender } from "./sharing/sender";

/** An act that is broken off at any moment is taken back whole, on Microsoft's own office.js. */
const openExcel = excelInBrowser();

/** Does an act of which Excel answers only so many requests; gives how many there were. */
async function breakOff(excel: Excel, name: ActName, requests: number): Promise<number> {
  await stopAfter(excel, requests);
  await excel.addin.evaluate<unknown>(acts[name]).catch(() => undefined);
  await excel.calculated();
  return goOn(excel);
}

/** By somebody who opens the workbook after that; the act may have come to its end with nobody told. */
function takeBack(excel: Excel, name: ActName) {
  return excel.addin.evaluate(async (kind) => {
    if ((await sent.interrupted({})) !== undefined) return sent.finish("take back", {});
    const [last] = await sent.undoable({});
    return last?.kind === kind ? sent.undo(kind, {}) : undefined;
  }, name);
}

test.each<ActName>(["values", "live"])("%s", async (name) => {
  const excel = await makeSender(await prepare(await openExcel(others), SMALL_MODEL));
  if (name === "live") await excel.addin.evaluate<unknown>(acts.values);
  const before = await stateOf(excel);
  const all = await breakOff(excel, name, Infinity);
  await takeBack(excel, name);
  expect(await stateOf(excel)).toEqual(before);

  // The first half of the requests only reads.
  for (let requests = all - 1; requests > all / 2; requests -= 1) {
    await breakOff(excel, name, requests);
    expect(await stateOf(excel)).not.toEqual(before);
    const done = await takeBack(excel, name);
    expect([requests, done?.notPossible]).toEqual([requests, []]);
    expect([requests, await stateOf(excel)]).toEqual([requests, before]);
  }
});
