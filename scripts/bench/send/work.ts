import type { CDPSession } from "playwright-core";
import type { Excel } from "../../../tests/excel/excel";
import type { Traffic } from "../../../tests/excel/transport/requests";
import { sessionOf } from "../excel/session";
import { sharesOf, type Shares } from "./shares";

/** From beginning to end, of it the time in which the page's own thread worked, for whom, and its longest task. */
export interface Work {
  readonly wallMs: number;
  readonly busyMs: number;
  readonly longestMs: number;
  readonly shares: Shares;
  /** What Excel was asked meanwhile, and how long the emulated one worked on it. */
  readonly host: Traffic;
}

/** Runs in a page before anything else: notes long tasks; and the transpiler keeps functions' names by a helper. */
export const firstScript = `
  globalThis.__name = (named) => named;
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ entryTypes: ["longtask"] });`;

/** Microseconds between two looks at what the page does: rare enough to change little. */
const SAMPLING = 1_000;

/** Gives a way to watch the page while something is done in it. */
export async function watch(excel: Excel): Promise<(work: () => Promise<unknown>) => Promise<Work>> {
  const session = await sessionOf(excel);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLING });
  return async (work) => {
    await session.send("Profiler.start");
    await longTasks(excel);
    excel.takeTraffic();
    const [begin, before] = [performance.now(), await busy(session)];
    await work();
    const [wallMs, busyMs] = [performance.now() - begin, (await busy(session)) - before];
    const host = excel.takeTraffic();
    const longestMs = Math.max(0, ...(await longTasks(excel)));
    // Which is a long task itself.
    const { profile } = await session.send("Profiler.stop");
    return { wallMs, busyMs, longestMs, shares: sharesOf(profile), host };
  };
}

/** Of the thread and not of the clock: what else the machine does at the time does not count. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
}

function longTasks(excel: Excel): Promise<number[]> {
  return excel.run(() => globalThis.longTasks.splice(0));
}

declare global {
  // What the first script makes.
  var longTasks: number[];
}
