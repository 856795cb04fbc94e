import type { Site } from "../../../tests/excel/platform/sites";

/** How long calls of the add-in's functions took, in milliseconds and in order, by the function's id. */
export type Taken = Readonly<Record<string, readonly number[]>>;

/** The built add-in with its functions timed; with `constant` RE.SHARE is a function that returns a constant. */
export function withTimedCalls(addin: Site, constant: boolean): Site {
  return (path) => {
    const file = addin(path);
    if (file === undefined || path !== "/functions.js") return file;
    return { ...file, body: `(${timeCalls.toString()})(${String(constant)});\n${file.body.toString()}` };
  };
}

/** Runs in the page right before our own script: times the functions from their first call on, and notes long tasks. */
function timeCalls(constant: boolean): void {
  const taken: Record<string, number[]> = {};
  const longTasks: number[] = [];
  Object.assign(window, { taken, longTasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ entryTypes: ["longtask"] });

  const timed = (id: string, called: Called): Called => {
    const times: number[] = (taken[id] = []);
    const answer: Called = constant && id === "SHARE" ? () => 0.9 : called;
    return (...args) => {
      const begin = performance.now();
      try {
        return answer(...args);
      } finally {
        times.push(performance.now() - begin);
      }
    };
  };
  const { associate } = CustomFunctions;
  CustomFunctions.associate = (id, called) => associate.call(CustomFunctions, id, timed(id, called));
}

type Called = (...args: readonly unknown[]) => unknown;

declare const CustomFunctions: { associate: (id: string, called: Called) => void };
