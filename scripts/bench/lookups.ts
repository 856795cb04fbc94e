import { Bench } from "tinybench";
import { call } from "../../src/figures/calls";
import { openRelease } from "../../src/figures/release";
import { associatedFunctions, cellOf, type CellFunction } from "./cells";
import { syntheticBundle } from "./synthetic";
import type { Row } from "./table";

/** Calls in one measured run, so that the clock's own cost does not count. */
const BATCH = 1000;

async function callsASecond(name: string, run: () => void): Promise<Row> {
  const bench = new Bench({ time: 500, warmupTime: 100 });
  bench.add(name, () => {
    for (let index = 0; index < BATCH; index++) run();
  });
  const [task] = await bench.run();
  const result = task?.result;
  if (result?.state !== "completed") throw new Error(`${name} was not measured.`);
  return { what: name, value: (BATCH * 1000) / result.latency.p50, unit: "calls/s" };
}

/** What a cell's call costs, by what is typed in it. */
export async function cellLookups(): Promise<Row[]> {
  const functions = await associatedFunctions();
  const share = cellOf(functions.get("SHARE") as CellFunction);
  return [
    await callsASecond("names as listed", () => share("magnets", "China")),
    await callsASecond("aliases and codes", () => share(" Magnet ", "cn")),
    await callsASecond("all six arguments", () =>
      share("rare earths", "China", 2024, "mid", "USGS", "2025-12-31"),
    ),
    await callsASecond("a name in another language", () => share("cobalt", "中国")),
    await callsASecond("a name that is not known (#VALUE!)", () => share("magnetz", "China")),
    await callsASecond("a question without a figure (#N/A)", () => share("magnets", "Brazil")),
  ];
}

/** The core without its memory of calls, on releases of different size: the number of figures must not matter. */
export async function lookupsBySize(sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const bundle = syntheticBundle(size);
    const start = performance.now();
    const release = openRelease(bundle);
    rows.push({
      what: `index ${size.toLocaleString("en-US")} figures`,
      value: performance.now() - start,
      unit: "ms",
    });
    const products = bundle.products.id;
    let turn = 0;
    rows.push(
      await callsASecond(`lookup among ${size.toLocaleString("en-US")} figures`, () => {
        turn = (turn + 7919) % products.length;
        call("SHARE", [products[turn], "China", 2024], release);
      }),
    );
  }
  return rows;
}
