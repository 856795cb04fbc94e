import { seal } from "../workbook/carried/envelope";
import { fakeParts } from "./fake-parts";
import { excelParts } from "./parts";

interface Opened {
  /** Refuses the sync of this number, from 1 on, as while a cell is edited. */
  readonly refuses?: number;
  /** Reports a success and keeps nothing. */
  readonly forgets?: boolean;
}

function openExcel({ refuses, forgets = false }: Opened = {}) {
  let asked: (() => void)[] = [];
  let syncs = 0;
  let most = 0;
  const { collection, held } = fakeParts((what) => asked.push(what));
  const context = {
    workbook: { customXmlParts: collection },
    async sync() {
      syncs += 1;
      const asks = asked;
      asked = [];
      most = Math.max(most, asks.length);
      if (syncs === refuses)
        throw Object.assign(new Error("busy"), { code: "InvalidOperationInCellEditMode" });
      const before = [...held];
      for (const ask of asks) ask();
      if (!forgets) return;
      held.clear();
      for (const [id, xml] of before) held.set(id, xml);
    },
  };
  const run = (batch: (given: typeof context) => Promise<unknown>) => batch(context);
  Object.assign(globalThis, { Excel: { run } });
  return { held, syncs: () => syncs, most: () => most };
}

const one = seal({ a: 1 });
const two = seal({ a: 2 });

test("parts of other namespaces are left alone", async () => {
  const { held } = openExcel();
  held.set("theirs", '<a xmlns="urn:theirs"/>');
  await excelParts.replace(["theirs"], [one]);
  expect(await excelParts.read()).toEqual([{ id: "{1}", xml: one }]);
  expect(held.has("theirs")).toBe(true);
});

test("many parts are asked for in several requests, since an answer has room for few of the largest", async () => {
  const { held, most } = openExcel();
  const ids = Array.from({ length: 8 }, (_, index) => `part ${String(index)}`);
  for (const id of ids) held.set(id, one);
  expect((await excelParts.read()).map(({ id }) => id)).toEqual(ids);
  expect(most()).toBeLessThan(5);
});

test("where Excel keeps nothing of what it says it kept, the old part stays", async () => {
  const { held } = openExcel({ forgets: true });
  held.set("old", one);
  expect(await excelParts.replace(["old"], [two])).toEqual([{ id: "old", xml: one }]);
});

test.each([1, 2, 3, 4, 5, 6, 7])(
  "when a cell is edited at the %sth request it waits, and the part is written once",
  async (refuses) => {
    jest.useFakeTimers();
    const { held, syncs } = openExcel({ refuses });
    held.set("old", one);
    const waiting = jest.fn();
    const [parts] = await Promise.all([
      excelParts.replace(["old"], [two], { waiting }),
      jest.runAllTimersAsync(),
    ]);
    expect(parts).toEqual([{ id: "{1}", xml: two }]);
    expect([...held.values()]).toEqual([two]);
    expect(waiting).toHaveBeenCalledTimes(1);
    expect(syncs()).toBeGreaterThanOrEqual(refuses);
    jest.useRealTimers();
  },
);
