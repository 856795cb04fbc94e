import { refusals } from "../model/refusal";
import type { WireObject } from "../rich-api/wire-object";

/** What all collections of Excel can do: find an item by its name or id, count, list. */
export function collection(
  type: string,
  items: () => readonly WireObject[],
  find: (key: string) => WireObject | undefined,
  more: Pick<WireObject, "properties" | "methods" | "events"> = {},
): WireObject {
  return {
    type,
    ...more,
    items,
    item: find,
    methods: {
      GetItemOrNullObject: (key: string) => find(key) ?? null,
      GetItemAt: (index: number) => {
        const item = items()[index];
        if (item === undefined) throw refusals.invalidArgument();
        return item;
      },
      GetCount: () => items().length,
      ...more.methods,
    },
  };
}

/** For methods that come in two forms: with an error or with nothing where there is no such object. */
export function orNotFound<T>(found: T | null): T {
  if (found === null) throw refusals.itemNotFound();
  return found;
}
