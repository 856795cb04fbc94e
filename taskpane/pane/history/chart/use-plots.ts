import { useCallback, useEffect, useState } from "react";
import type * as PlotsModule from "../plots";

export type Plots = typeof PlotsModule;

interface Loading {
  /** What draws charts, undefined until it is loaded. */
  readonly plots: Plots | undefined;
  readonly failed: boolean;
  readonly tryAgain: () => void;
}

let loaded: Plots | undefined;

/** The chart library comes with the first chart that is looked at. */
export function usePlots(): Loading {
  const [plots, setPlots] = useState(() => loaded);
  const [attempt, setAttempt] = useState(1);
  const [failedAt, setFailedAt] = useState(0);
  useEffect(() => {
    if (loaded !== undefined) return undefined;
    let left = false;
    import(/* webpackChunkName: "plots" */ "../plots").then(
      (module) => {
        loaded = module;
        if (!left) setPlots(module);
      },
      (reason: unknown) => {
        console.error(reason);
        if (!left) setFailedAt(attempt);
      },
    );
    return () => {
      left = true;
    };
  }, [attempt]);
  return {
    plots,
    failed: failedAt === attempt,
    tryAgain: useCallback(() => setAttempt((count) => count + 1), []),
  };
}
