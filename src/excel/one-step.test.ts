import { asOneStep } from "./one-step";

/** An Excel that merges steps, or refuses to for a reason; it remembers whether each batch was to be one step. */
function openExcel(refusal?: Error & { readonly code: string }): boolean[] {
  const merged: boolean[] = [];
  const run = async (first: unknown, second?: () => Promise<string>) => {
    merged.push(second !== undefined);
    if (second === undefined) return (first as () => Promise<string>)();
    if (refusal !== undefined) throw refusal;
    return second();
  };
  const requirements = { isSetSupported: () => true };
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements } } });
  return merged;
}

const withCode = (code: string) => Object.assign(new Error(code), { code });

test("a batch is one step where Excel can make one of it", async () => {
  const merged = openExcel();
  expect(await asOneStep(async () => "done")).toBe("done");
  expect(merged).toEqual([true]);
});

test("a batch of which Excel cannot undo a part is done all the same, in more steps", async () => {
  const merged = openExcel(withCode("UndoNotSupported"));
  expect(await asOneStep(async () => "done")).toBe("done");
  expect(merged).toEqual([true, false]);
});

test("what else Excel refuses is not tried again", async () => {
  const merged = openExcel(withCode("AccessDenied"));
  await expect(asOneStep(async () => "done")).rejects.toThrow("AccessDenied");
  expect(merged).toEqual([true]);
});
