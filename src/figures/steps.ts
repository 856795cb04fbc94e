/** Work that can be left at every `yield`, so that whoever does it keeps time for something else. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
