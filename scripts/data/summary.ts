import { gzipSync } from "node:zlib";
import type { Bundle } from "../../src/figures/bundle";
import { TABLES, type SeedPackage } from "./package";

const BEST = 9;

export function gzipSize(text: string): number {
  return gzipSync(text, { level: BEST }).length;
}

/** How much there is in a package and in the bundle made of it, for people to read. */
export function summary(seeds: SeedPackage, bundle: Bundle, json: string): string {
  const counts = TABLES.map((table) => `${seeds.tables[table].rows.length} ${table}`).join(", ");
  const sizes = Object.entries(bundle)
    .filter(([, table]) => typeof table === "object")
    .map(([name, table]) => `${name} ${gzipSize(JSON.stringify(table))}`)
    .join(", ");
  return [
    `Release ${bundle.release} as of ${seeds.asOf}: ${counts}.`,
    `build/figures.json: ${json.length} bytes, ${gzipSize(json)} compressed (each table alone: ${sizes}).`,
  ].join("\n");
}
