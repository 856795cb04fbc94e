import type { Updates } from "./updates";

/** Once what a page began at its start is done. */
export function recalled(page: Updates): Promise<void> {
  return new Promise((resolve) => {
    const stop = page.subscribe(() => {
      stop();
      resolve();
    });
  });
}

/** From now on this happens in the place of every write, which it may do. */
export function atEveryWrite(
  happens: (store: IDBObjectStore, write: () => IDBRequest<IDBValidKey>) => IDBRequest<IDBValidKey>,
): void {
  const put = IDBObjectStore.prototype.put;
  jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
    return happens(this, () => put.apply(this, given));
  });
}
