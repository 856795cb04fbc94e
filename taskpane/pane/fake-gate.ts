import type { Progress } from "../../src/workbook/editing";

/** For tests: what is begun waits at it as long as it is shut, until it is cancelled or let go. */
export interface FakeGate {
  /** What is begun from now on waits, after so much progress. */
  hold(progress?: readonly [done: number, total: number]): void;
  letGo(): void;
  pass(patience?: Progress): Promise<void>;
}

interface Shut {
  readonly open: Promise<void>;
  readonly letGo: () => void;
  readonly progress: readonly [number, number] | undefined;
}

export function fakeGate(): FakeGate {
  let shut: Shut | undefined;
  return {
    hold: (progress) => {
      let letGo = () => {};
      const open = new Promise<void>((resolve) => (letGo = resolve));
      shut = { open, letGo, progress };
    },
    letGo: () => {
      shut?.letGo();
      shut = undefined;
    },
    pass: async ({ signal, progress } = {}) => {
      if (shut === undefined) return;
      if (shut.progress !== undefined) progress?.(...shut.progress);
      const aborted = new Promise<never>((_, refuse) =>
        signal?.addEventListener("abort", () => refuse(new DOMException("", "AbortError"))),
      );
      await Promise.race([shut.open, aborted]);
    },
  };
}
