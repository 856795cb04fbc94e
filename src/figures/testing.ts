import { readFileSync } from "node:fs";
import { call, type FunctionName } from "./calls";
import type { Bundle } from "./bundle";
import type { Outcome } from "./outcome";
import { openRelease, type Release } from "./release";

/** For tests: the bundled release, opened once for each test file. */
let bundled: Release | undefined;

export function bundledBundle(): Bundle {
  return JSON.parse(readFileSync("build/figures.json", "utf8")) as Bundle;
}

export function bundledRelease(): Release {
  bundled ??= openRelease(bundledBundle());
  return bundled;
}

/** A call of the bundled release; undefined leaves an argument out. */
export function ask(name: FunctionName, ...args: unknown[]): Outcome {
  return call(name, args, bundledRelease());
}

/** The number that a call comes to, or the code of its error. */
export function numberOf(outcome: Outcome): number | string {
  if (outcome.kind === "number") return outcome.value;
  return outcome.kind === "missing" ? outcome.code : outcome.kind;
}
