import { counted } from "../../../messages/counted";
import { checked as words } from "../../../messages/sharing/checked";
import type { Keeper } from "../../carried/carried";
import { forEachPaced } from "../../pace";
import type { CarriedState, Check, Plan, Recipient, Step } from "../sharing";
import { sheetOf } from "../../address";
import type { Survey } from "../survey";
import { recipientsOf } from "./recipients";
import type { SourcesLook } from "../sources/sources";
import { unsafeOf } from "./unsafe";

type Planned = Pick<Plan, "cells" | "notPossible">;

/** What is known of a workbook that is to be sent. */
export interface Findings {
  readonly survey: Survey;
  readonly carried: CarriedState;
  readonly repair: Planned;
  readonly values: Planned;
  /** Formulas that were replaced by values before: a Sources sheet names them too. */
  readonly kept: number;
  readonly sources: Pick<SourcesLook, "state" | "notPossible">;
}

export async function checkOf(findings: Findings): Promise<Check> {
  const { survey, carried, sources } = findings;
  const unsafe = await unsafeOf(survey);
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
    sheets: await sheetsOf([...survey.cells, ...survey.byName]),
    carried,
    sources: sources.state,
    recipients,
    unsafe,
    steps: stepsOf(findings),
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

async function sheetsOf(cells: readonly { readonly address: string }[]): Promise<Check["sheets"]> {
  const counts = new Map<string, number>();
  await forEachPaced(cells, ({ address }) => {
    const sheet = sheetOf(address);
    counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  });
  return [...counts].map(([name, count]) => ({ name, cells: count }));
}

function stepsOf({ survey, carried, repair, values, kept, sources }: Findings): readonly Step[] {
  const live = survey.cells.length + survey.byName.length;
  const steps: Step[] = [];
  if (repair.cells.length + repair.notPossible.length > 0) {
    steps.push({
      kind: "repair",
      what: words.repair(repair.cells.length),
      weight: "needed",
      ...cellsOf(repair),
    });
  }
  const nothing = { cells: [], notPossible: [] };
  if (live > 0 && carried.state !== "carried") {
    steps.push({ kind: "carry", what: words.carry, weight: "needed", ...nothing });
  }
  // A cell that is bound again has another formula, which the sheet names.
  const isStale = sources.state !== "up to date" || repair.cells.length > 0;
  if (live + kept > 0 && isStale) {
    steps.push({
      kind: "sources",
      what: words.sources(counted(live + kept, "cell")),
      weight: "needed",
      cells: [],
      notPossible: sources.notPossible,
    });
  }
  if (values.cells.length > 0) {
    steps.push({
      kind: "values",
      what: words.values(values.cells.length),
      weight: "offered",
      ...cellsOf(values),
    });
  }
  return steps;
}

/** Only this: a plan knows more than a check tells. */
function cellsOf({ cells, notPossible }: Planned): Planned {
  return { cells, notPossible };
}
