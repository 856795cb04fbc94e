import type { Part, Parts } from "./parts";

/** Parts of a workbook that lives in memory only, as long as its page. */
export function memoryParts(given: readonly Part[] = []): Parts {
  let held = given;
  let count = given.length;
  return {
    read: async () => held,
    replace: async (old, xml) => {
      count += 1;
      held = [...held.filter(({ id }) => !old.includes(id)), { id: `{${String(count)}}`, xml }];
      return held;
    },
  };
}
