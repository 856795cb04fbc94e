import { checked as words } from "../../../messages/sharing/checked";
import { cellError } from "../../cell-error";
import type { FigureCell } from "../../figure-cells";
import { forEachPaced } from "../../pace";
import type { NotPossible } from "../obstacle";
import type { Unsafe } from "../sharing";
import type { Survey } from "../survey";

/** Errors that say that there is no result yet or no room for it; others are a result like another. */
const unfinished = new Set([
  "#BUSY!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
]);

const worstFirst = ["damaged", "not calculated", "error", "computed argument", "not followed"] as const;

/** What is not safe in a workbook, the worst first. */
export async function unsafeOf({ cells, damaged, byName }: Survey): Promise<readonly Unsafe[]> {
  const broken = new Set(damaged.map(({ address }) => address));
  const found: Record<Unsafe["kind"], NotPossible[]> = {
    damaged: damaged.map(({ address, value }) => ({ address, why: words.damaged(String(value)) })),
    "not calculated": [],
    error: [],
    "computed argument": [],
    "not followed": byName.map(({ address }) => ({ address, why: words.byName })),
  };
  await forEachPaced(cells, (cell) => {
    const kind = broken.has(cell.address) ? undefined : kindOf(cell);
    if (kind !== undefined) found[kind[0]].push({ address: cell.address, why: kind[1] });
  });
  return worstFirst.flatMap((kind) =>
    found[kind].length === 0 ? [] : [{ kind, what: words.unsafe[kind], cells: found[kind] }],
  );
}

function kindOf({ value, explanations }: FigureCell): readonly [Unsafe["kind"], string] | undefined {
  const error = cellError(value);
  if (error !== undefined && unfinished.has(error)) return ["not calculated", words.shows(error)];
  if (error !== undefined) {
    const missing = explanations.find(({ answer }) => answer.kind === "missing")?.answer;
    return ["error", missing?.kind === "missing" ? `${error}: ${missing.message}` : words.shows(error)];
  }
  const computed = explanations.find(({ answer }) => answer.kind === "not followed")?.answer;
  if (computed?.kind !== "not followed") return undefined;
  return ["computed argument", words.computed(computed.arguments.map(({ text }) => text))];
}
