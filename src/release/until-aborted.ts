/** Settles as the promise does, or at once with the signal's reason when that is aborted. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const cancel = () => reject(signal.reason);
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel);
    void promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", cancel));
  });
}
