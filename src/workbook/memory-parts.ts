import type { Part, Parts } from "./parts";

/** Parts of a workbook that lives in memory only, as long as its page. */
export function memoryParts(given: readonly Part[] = []): Parts {
  let held = given;
  let count = given.length;
  return {
    read: async () => held,
    replace: async (old, added) => {
      const parts = added.map((xml) => ({ id: `{${String(++count)}}`, xml }));
      held = [...held.filter(({ id }) => !old.includes(id)), ...parts];
      return held;
    },
  };
}
