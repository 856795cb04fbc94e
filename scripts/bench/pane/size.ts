import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Excel } from "../../../tests/excel/excel";
import type { Row } from "../table";

/** The script that every page begins with. */
export const FUNCTIONS = "functions.js";

/** Names of our own scripts that the page has asked for, in that order. */
export function scriptsOf({ requests, manifest }: Excel): string[] {
  const own = new URL(manifest.page).origin;
  return requests.answered
    .map((address) => new URL(address))
    .filter(({ origin, pathname }) => origin === own && pathname.endsWith(".js"))
    .map(({ pathname }) => pathname.slice(1));
}

export function compressed(build: string, scripts: readonly string[]): number {
  const sizes = scripts.map((script) => gzipSync(readFileSync(resolve(build, script)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What comes when the pane is shown. */
export function codeLoaded(build: string, scripts: readonly string[]): Row {
  const ofPane = scripts.filter((script) => script !== FUNCTIONS);
  return { what: "when the pane is shown", value: compressed(build, ofPane), unit: "bytes" };
}

/** What comes later, a row for each script: with a view or a chart. */
export function codeOnDemand(build: string, loaded: readonly string[]): Row[] {
  const later = readdirSync(build).filter(
    (script) => script.endsWith(".js") && script !== FUNCTIONS && !loaded.includes(script),
  );
  return later.map((script) => ({
    what: `later: ${script.replace(/\.[0-9a-f]{8,}\.js$/, "")}`,
    value: compressed(build, [script]),
    unit: "bytes",
  }));
}
