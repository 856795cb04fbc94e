import type { Excel } from "../../../tests/excel/excel";
import { measureCells } from "./cells";
import { quantile } from "./median";
import { sessionOf } from "./session";
import type { Taken } from "./timed-calls";

/** For how long calls of a function kept the page from anything else. */
export interface Blocking {
  readonly what: string;
  readonly calls: number;
  readonly longestMs: number;
  readonly p99Ms: number;
}

/** By then a workbook is open on any machine on which one would measure. */
const OPEN_MS = 2000;

/** Calls that do something for the first time, one after the other in a page that has just been opened. */
const firsts: readonly (readonly [what: string, id: string, formula: string])[] = [
  ["the first call, which opens the data", "SHARE", '=RE.SHARE("magnets","China")'],
  ["the first name in another language", "SHARE", '=RE.SHARE("rare earths","Chine")'],
  ["the first name that nobody knows", "SHARE", '=RE.SHARE("magnetz","China")'],
  ["the first question without a figure", "SHARE", '=RE.SHARE("magnets","Estonia")'],
  ["the first index", "HHI", '=RE.HHI("rare earths")'],
  ["the first ranking", "TOP", '=RE.TOP("rare earths")'],
  ["the first series", "SERIES", '=RE.SERIES("share","rare earths","China")'],
  ["the first events", "EVENTS", "=RE.EVENTS()"],
  ["the first list", "LIST", '=RE.LIST("products")'],
];

export async function measureFirsts(excel: Excel, slowdown: number): Promise<Blocking[]> {
  await excel.functions.ready;
  // A call before the workbook is open only waits for that, and would show no work.
  await new Promise((resolve) => setTimeout(resolve, OPEN_MS));
  const session = await sessionOf(excel);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const blocking: Blocking[] = [];
  for (const [index, [what, id, formula]] of firsts.entries()) {
    excel.sheet.type(`A${1 + 1000 * index}`, formula);
    await excel.calculated();
    const longestMs = (await taken(excel))[id]?.at(-1);
    if (longestMs === undefined) throw new Error(`${formula} was not called.`);
    blocking.push({ what, calls: 1, longestMs, p99Ms: longestMs });
  }
  return blocking;
}

/** In a workbook of so many cells with RE.SHARE: the calls after the first one, and the page's longest task. */
export async function measureBlocking(excel: Excel, what: string, cells: number): Promise<Blocking[]> {
  await measureCells(excel, cells);
  const [first, ...later] = (await taken(excel))["SHARE"] ?? [];
  if (first === undefined) throw new Error("RE.SHARE was not called.");
  const tasks = await excel.run(() => longTasks);
  return [
    summary(what, later),
    { ...summary("whole tasks of the page meanwhile, above 50 ms", tasks), calls: tasks.length },
  ];
}

function summary(what: string, times: readonly number[]): Blocking {
  return { what, calls: times.length, longestMs: quantile(times, 1), p99Ms: quantile(times, 0.99) };
}

const taken = (excel: Excel): Promise<Taken> => excel.run(() => window.taken);

declare const longTasks: number[];
declare global {
  interface Window {
    readonly taken: Taken;
  }
}
