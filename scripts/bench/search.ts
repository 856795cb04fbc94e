import { readFileSync } from "node:fs";
import type { Bundle } from "../../src/figures/bundle";
import { openRelease } from "../../src/figures/release";
import { searchOf } from "../../src/figures/search";
import type { Row } from "./table";

/** What modelers type: names, pairs and triples of them, in short, with a letter wrong, and nothing that there is. */
const typed = [
  "magnets china",
  "share of rare earths in china 2024",
  "lithium-ion batteries india premium",
  "dependance japan",
  "refined rare earths",
  "price dysprosium oxide",
  "USGS reserves brazil",
  "export halt japan",
  "neodimium",
  "magnetz chna",
  "us imports of yttrium from china",
  "qwertyuiop",
];

const ROUNDS = 20;

/** What each letter costs while someone types, and the index that is built before the first one. */
export function searchLatency(): Row[] {
  const release = openRelease(JSON.parse(readFileSync("build/figures.json", "utf8")) as Bundle);
  const start = performance.now();
  const search = searchOf(release);
  const build = performance.now() - start;
  const keys = typed.flatMap((query) => [...query].map((_, length) => query.slice(0, length + 1)));
  const taken = Array.from({ length: ROUNDS }, () => keys)
    .flat()
    .map((query) => {
      const begin = performance.now();
      search.find(query, {});
      return performance.now() - begin;
    })
    .sort((one, other) => one - other);
  const quantile = (share: number) => taken[Math.floor(share * (taken.length - 1))] as number;
  return [
    { what: "index, once", value: build, unit: "ms" },
    {
      what: `a letter typed, median of ${taken.length.toLocaleString("en-US")}`,
      value: quantile(0.5),
      unit: "ms",
    },
    { what: "a letter typed, p95 (one frame is 16 ms)", value: quantile(0.95), unit: "ms" },
    { what: "a letter typed, slowest", value: quantile(1), unit: "ms" },
  ];
}
