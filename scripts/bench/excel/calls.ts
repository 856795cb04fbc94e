import type { Excel } from "../../../tests/excel/excel";
import { associateBaselines, type Likes } from "./baselines";
import { callOnWeb, callOnWindows, prepareCounting, prepareWeb, type Calls } from "./in-page";
import { median } from "./median";
import { sessionOf } from "./session";

/** What one kind of call costs: from the first call to the last answer, and of it the time the page was busy. */
export interface Cost {
  readonly kind: string;
  readonly like: string | undefined;
  readonly count: number;
  readonly wallMs: number;
  readonly busyMs: number;
}

export interface Kind {
  readonly kind: string;
  readonly functionId: string;
  readonly argumentSets: readonly (readonly unknown[])[];
  /** The kind whose answers are like these and cost nothing to find. */
  readonly like?: string;
}

export const rounds = 5;
const perMessage = 1000;

/** Measures all kinds in turn, round after round, so that a slow moment of the machine meets all of them. */
export async function measureCalls(
  excel: Excel,
  kinds: readonly Kind[],
  likes: Likes,
  count: number,
): Promise<Cost[]> {
  await prepare(excel, likes);
  const busyMs = await watchBusy(excel);
  const measured = kinds.map(({ kind, like }) => ({
    kind,
    like,
    wall: [] as number[],
    busy: [] as number[],
  }));
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < kinds.length; turn++) {
      // Each round begins with another kind: what one leaves to be cleaned up falls on the next.
      const index = (round + turn) % kinds.length;
      const { functionId, argumentSets } = kinds[index] as Kind;
      const before = await busyMs();
      const wall = await once(excel, { functionId, argumentSets, count, perMessage });
      const busy = (await busyMs()) - before;
      // The first round warms up.
      if (round === 0) continue;
      measured[index]?.wall.push(wall);
      measured[index]?.busy.push(busy);
    }
  }
  return measured.map(({ kind, like, wall, busy }) => ({
    kind,
    like,
    count,
    wallMs: median(wall),
    busyMs: median(busy),
  }));
}

async function prepare(excel: Excel, likes: Likes): Promise<void> {
  // The workbook is open, and functions answer at once, when a cell has got its answer.
  excel.sheet.type("A1", "=RE.ASOF()");
  await excel.calculated();
  await excel.run(associateBaselines, likes);
  await excel.page.evaluate("globalThis.__name = (named) => named");
  if (excel.platform === "web") await excel.page.evaluate(prepareWeb);
  await excel.page.evaluate(prepareCounting);
  // What Excel says when it calls a function is kept from this call on.
  excel.sheet.type("A2", "=RE.ASOF()");
  await excel.calculated();
}

function once(excel: Excel, calls: Calls): Promise<number> {
  const run = excel.platform === "web" ? callOnWeb : callOnWindows;
  return excel.page.evaluate(run, calls);
}

/** Counts how long the main thread of the add-in's page works from now on. */
async function watchBusy(excel: Excel): Promise<() => Promise<number>> {
  const session = await sessionOf(excel);
  await session.send("Performance.enable");
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
  };
}
