import { refused } from "../../../messages/sharing/refused";
import { mapPaced } from "../../pace";
import type { Check } from "../sharing";

/** Where a workbook is otherwise than a check found it, by the check that was made of it now; undefined where nowhere. */
export async function changedSince(before: Check, now: Check): Promise<string | undefined> {
  const [were, are] = [await linesOf(before), await linesOf(now)];
  const [known, found] = [new Set(were.keys()), new Set(are.keys())];
  const [come, gone] = [firstBeyond(are, known), firstBeyond(were, found)];
  return come ?? gone;
}

/** All that the two are compared by, with what to call it. */
async function linesOf({
  cells,
  carried,
  sources,
  unsafe,
  steps,
}: Check): Promise<ReadonlyMap<string, string>> {
  const lists = [...unsafe, ...steps].flatMap(({ kind, ...list }) => [
    { kind, cells: list.cells },
    { kind: `${kind}, left`, cells: "notPossible" in list ? list.notPossible : [] },
  ]);
  const whole = JSON.stringify([cells, carried, sources, steps.map(({ kind, what }) => [kind, what])]);
  const lines = new Map([[whole, refused.theWorkbook as string]]);
  for (const { kind, cells: some } of lists) {
    const list: readonly { readonly address: string }[] = some;
    const made = await mapPaced(list, (cell) => [`${kind} ${JSON.stringify(cell)}`, cell.address] as const);
    for (const [line, address] of made) lines.set(line, address);
  }
  return lines;
}

/** A cell rather than the workbook, where one can be named. */
function firstBeyond(lines: ReadonlyMap<string, string>, known: ReadonlySet<string>): string | undefined {
  const beyond = [...lines].filter(([line]) => !known.has(line)).map(([, name]) => name);
  return beyond.find((name) => name !== refused.theWorkbook) ?? beyond[0];
}
