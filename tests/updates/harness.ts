import { newestKept } from "../../src/release/kept/newest-kept";
import { openMachine } from "../../src/release/machine";
import type { TrustedKey } from "../../src/release/trust";

/** What a test asks of the page; only what can leave the page. */
export interface Harness {
  open(keys: readonly TrustedKey[]): void;
  /** In words: "newer 2", "nothing newer", "failed: timeout", and why it was not kept. */
  check(): Promise<string>;
  isKept(): boolean;
  /** Number of the release that is kept; verified. */
  kept(keys: readonly TrustedKey[]): Promise<number | undefined>;
}

declare global {
  interface Window {
    updates: Harness;
  }
}

let machine: ReturnType<typeof openMachine>;

window.updates = {
  open(keys) {
    machine = openMachine({ partition: "", keys });
  },
  async check() {
    const result = await machine.check();
    if (result.kind === "failed") return `failed: ${result.failure.reason}`;
    if (result.kind === "nothing newer") return result.kind;
    return `newer ${String(result.release.statement.release)} ${result.notKept ?? ""}`.trim();
  },
  isKept: () => machine.state().isKept,
  kept: async (keys) => (await newestKept("", keys))?.statement.release,
};
