import { cellError } from "../cell-error";
import type { Keeper } from "../carried/carried";
import type { FigureCell } from "../figure-cells";
import type { NotPossible } from "./obstacle";
import type { CarriedState, Check, PlannedCell, Recipient, Step, Unsafe } from "./sharing";
import { sheetOf, type Survey } from "./survey";
import { counted, recipientsOf, words } from "./wording";

export interface Planned {
  readonly cells: readonly PlannedCell[];
  readonly notPossible: readonly NotPossible[];
}

/** What is known of a workbook that is to be sent. */
export interface Findings {
  readonly survey: Survey;
  readonly carried: CarriedState;
  readonly repair: Planned;
  readonly values: Planned;
  /** Formulas that were replaced by values before: a Sources sheet names them too. */
  readonly kept: number;
}

export function checkOf({ survey, carried, repair, values, kept }: Findings): Check {
  const unsafe = unsafeOf(survey);
  const live = survey.cells.length + survey.byName.length;
  const stranded = unsafe.filter(({ kind }) => kind === "damaged" || kind === "not calculated");
  const isSound = stranded.length === 0;
  const recipients: readonly Recipient[] = recipientsOf({
    live,
    isCarried: carried.state === "carried" || live === 0,
    isSound,
  });
  return {
    cells: live,
    sheets: sheetsOf([...survey.cells, ...survey.byName]),
    carried,
    recipients,
    unsafe,
    steps: stepsOf({ survey, carried, repair, values, kept }),
  };
}

export function carriedState(keeper: Keeper): CarriedState {
  const keeping = keeper.keeping();
  const carried = keeper.carried();
  if (keeping.state === "nothing yet") return { state: "nothing yet" };
  if (keeping.state === "unreadable" || keeping.state === "not kept") {
    return { state: "not carried", why: keeping.why };
  }
  if (carried === undefined) return { state: "not carried", why: words.saving };
  const { release, asOf } = carried.release.statement;
  return { state: "carried", release, asOf };
}

function sheetsOf(cells: readonly { readonly address: string }[]): Check["sheets"] {
  const counts = new Map<string, number>();
  for (const { address } of cells) counts.set(sheetOf(address), (counts.get(sheetOf(address)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, cells: count }));
}

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

function unsafeOf({ cells, damaged, byName }: Survey): readonly Unsafe[] {
  const broken = new Set(damaged.map(({ address }) => address));
  const found: Record<Unsafe["kind"], NotPossible[]> = {
    damaged: damaged.map(({ address, value }) => ({ address, why: words.damaged(String(value)) })),
    "not calculated": [],
    error: [],
    "computed argument": [],
    "not followed": byName.map(({ address }) => ({ address, why: words.byName })),
  };
  for (const cell of cells) {
    if (broken.has(cell.address)) continue;
    const kind = kindOf(cell);
    if (kind !== undefined) found[kind[0]].push({ address: cell.address, why: kind[1] });
  }
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

function stepsOf({ survey, carried, repair, values, kept }: Findings): readonly Step[] {
  const live = survey.cells.length + survey.byName.length;
  const steps: Step[] = [];
  if (repair.cells.length + repair.notPossible.length > 0) {
    steps.push({ kind: "repair", what: words.repair(repair.cells.length), weight: "needed", ...repair });
  }
  const nothing = { cells: [], notPossible: [] };
  if (live > 0 && carried.state !== "carried") {
    steps.push({ kind: "carry", what: words.carry, weight: "needed", ...nothing });
  }
  if (live + kept > 0) {
    steps.push({
      kind: "sources",
      what: words.sources(counted(live + kept, "cell")),
      weight: "needed",
      ...nothing,
    });
  }
  if (values.cells.length > 0) {
    steps.push({ kind: "values", what: words.values(values.cells.length), weight: "offered", ...values });
  }
  return steps;
}
