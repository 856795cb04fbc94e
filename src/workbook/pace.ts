import type { Progress } from "./editing";

/** Milliseconds of work without a pause: a click is answered in between, and no pause is longer than the work. */
const SLICE = 12;

/**
 * For long work in small steps: what it gives is asked after each step, and is a promise when it is time to let the
 * page answer its reader.
 */
export function pacing(): () => Promise<void> | undefined {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun < SLICE) return undefined;
    return turn().then(() => {
      begun = performance.now();
    });
  };
}

/** Does something with each of a list, with pauses. Rejects with the signal's reason when that is aborted. */
export async function forEachPaced<T>(
  list: Iterable<T>,
  step: (one: T) => void,
  signal?: AbortSignal,
): Promise<void> {
  const pause = pacing();
  for (const one of list) {
    step(one);
    const rest = pause();
    if (rest === undefined) continue;
    await rest;
    signal?.throwIfAborted();
  }
}

/** The same, for what comes of each. */
export async function mapPaced<T, U>(
  list: Iterable<T>,
  make: (one: T) => U,
  signal?: AbortSignal,
): Promise<U[]> {
  const made: U[] = [];
  await forEachPaced(list, (one) => void made.push(make(one)), signal);
  return made;
}

/** A list in pieces of so many. Before each of them the wait can be left, and it is told how far it is. */
export function* piecesOf<T>(
  list: readonly T[],
  size: number,
  { signal, progress }: { readonly signal?: AbortSignal | undefined } & Pick<Progress, "progress"> = {},
): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += size) {
    signal?.throwIfAborted();
    progress?.(from, list.length);
    yield list.slice(from, from + size);
  }
}

/** A turn of the event loop; a timer would take four milliseconds of each. */
export function turn(): Promise<void> {
  if (typeof MessageChannel === "undefined") return new Promise((resolve) => setTimeout(resolve));
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
