import { useCallback, useEffect, useState } from "react";
import type { Release } from "../../../../src/figures/release";
import { builtSearch, searchInSteps, type Search } from "../../../../src/figures/search";

/** So much in one go that a frame is left for what someone types meanwhile. */
const SLICE_MS = 8;

/** The search over a release, and its being built. */
export interface Preparing {
  /** Undefined until it is built. */
  readonly search: Search | undefined;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly goOn: () => void;
}

/** Builds the search over a release between frames, unless it is there already. */
export function useSearch(release: Release): Preparing {
  const [, setBuilt] = useState<Search>();
  const [isStopped, setStopped] = useState(false);
  const search = builtSearch(release);
  useEffect(() => {
    if (isStopped || builtSearch(release) !== undefined) return undefined;
    const steps = searchInSteps(release);
    let timer: ReturnType<typeof setTimeout>;
    const goOn = () => {
      const end = performance.now() + SLICE_MS;
      while (performance.now() < end) {
        const step = steps.next();
        if (step.done === true) return setBuilt(step.value);
      }
      timer = setTimeout(goOn);
    };
    timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [release, isStopped]);
  return {
    search,
    isStopped,
    stop: useCallback(() => setStopped(true), []),
    goOn: useCallback(() => setStopped(false), []),
  };
}
