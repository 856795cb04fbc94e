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
