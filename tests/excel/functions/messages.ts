/** A message of the event richApiMessage: category, type, target, content, id. */
export type Entry = readonly [category: number, type: number, target: string, content: string, id: number];

const categories = { customFunction: 1, event: 65536 };
const invocation = 1000;

export function invocationEntry(
  id: number,
  functionId: string,
  args: readonly unknown[],
  flags: number,
): Entry {
  const content = JSON.stringify([id, functionId, args, null, flags, null]);
  return [categories.customFunction, invocation, "", content, id];
}

export function eventEntry(type: number, target: string, args: unknown): Entry {
  return [categories.event, type, target, JSON.stringify(args), 0];
}
