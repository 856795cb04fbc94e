import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Bundle } from "../../src/figures/bundle";
import { call } from "../../src/figures/calls";
import { openRelease } from "../../src/figures/release";
import type { Row } from "./table";

/** What stands between the page and its first cell: reading and indexing the bundled release, and the first calls. */
export function startUp(): Row[] {
  const text = readFileSync("build/figures.json", "utf8");
  const rows: Row[] = [];
  const timed = <T>(what: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    rows.push({ what, value: performance.now() - start, unit: "ms" });
    return result;
  };
  const bundle = timed("parse the bundled release", () => JSON.parse(text) as Bundle);
  const release = timed("index it", () => openRelease(bundle));
  timed("first call", () => call("SHARE", ["magnets", "China"], release));
  timed("first name that is not English", () => call("SHARE", ["cobalt", "Chine"], release));
  timed("first question without a figure", () => call("DEPENDENCE", ["magnets", "Japan"], release));
  return rows;
}

/** Bytes of our own that load before the first cell; nothing where dist/ has not been built. */
export function firstLoadBytes(): Row[] {
  const file = "dist/functions.js";
  if (!existsSync(file)) return [];
  const code = readFileSync(file);
  return [
    { what: "functions.js, code and data, gzip", value: gzipSync(code, { level: 9 }).length, unit: "bytes" },
    {
      what: "of it the bundled release, gzip",
      value: gzipSync(readFileSync("build/figures.json"), { level: 9 }).length,
      unit: "bytes",
    },
  ];
}
