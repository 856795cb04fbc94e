import { useEffect, useState } from "react";
import type { Release } from "../../../../src/figures/release";
import { builtSearch, searchInSteps, type Search } from "../../../../src/figures/search";

/** So much in one go that a frame is left for what someone types meanwhile. */
const SLICE_MS = 8;

/** The search over a release; undefined while it is being built, which is done between frames. */
export function useSearch(release: Release): Search | undefined {
  const [, setBuilt] = useState<Search>();
  const search = builtSearch(release);
  useEffect(() => {
    if (builtSearch(release) !== undefined) return undefined;
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
  }, [release]);
  return search;
}
