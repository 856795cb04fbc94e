import type { Keeper } from "../carried/carried";
import type { Workbook } from "../port";
import type { Progress } from "../refresh/refresh";
import { acts } from "./acts";
import { carriedState, checkOf } from "./check";
import { hardcodesIn } from "./hardcodes";
import { actOf, type Deed } from "./journal";
import { planners, type Draft } from "./planners";
import { refused } from "./refused";
import { sourcesOf, sourcesWriter } from "./sources";
import type { Act, Check, Done, Plan, Sharing } from "./sharing";
import { releaseOf, survey } from "./survey";
import type { TypedCell } from "../sending";
import { withObstacles } from "./live-cells";
import { obstacleInWords } from "./obstacle";

/** Everything that makes a workbook ready for others. */
export function sharing(workbook: Workbook, keeper: Keeper): Sharing {
  const act = acts(workbook);
  const sources = sourcesWriter(workbook);
  const plan = planners(workbook, act);
  const drafts = new WeakMap<Plan, Draft>();
  const checked = new WeakMap<Check, string>();

  async function noteUnfinished(patience: Progress): Promise<void> {
    if ((await act.journal(patience)).begun !== undefined) throw new Error(refused.begun);
  }

  const given = (draft: Draft): Plan => {
    const { kind, cells, notPossible } = draft;
    const made = { kind, cells, notPossible };
    drafts.set(made, draft);
    return made;
  };

  async function carryOut(draft: Draft, patience: Progress): Promise<Done> {
    if (draft.cells.length === 0) return { cells: 0, notPossible: draft.notPossible };
    const done = await act.begin(draft.deed(now()), draft.items, patience);
    return { ...done, notPossible: [...draft.notPossible, ...done.notPossible] };
  }

  async function writeSources(patience: Progress): Promise<Done> {
    const { kept } = await act.journal(patience);
    const found = await survey(workbook, keeper, patience);
    const report = await sourcesOf(workbook, found, kept);
    const { isNew, sheet } = await sources.write(report, found.names, patience);
    await act.note("sources", { kind: "sources", when: now(), isNew }, patience);
    return { cells: 0, sheet, notPossible: [] };
  }

  const canUndo = (deed: Deed) => deed.kind !== "sources" || sources.canUndo(deed.isNew);

  return {
    async check(patience) {
      const found = await survey(workbook, keeper, patience);
      const { kept } = await act.journal(patience);
      const [repair, values] = [
        await plan.repair(found, patience),
        await plan.values(found, "workbook", patience),
      ];
      const check = checkOf({
        survey: found,
        carried: carriedState(keeper),
        repair,
        values,
        kept: kept.length,
      });
      checked.set(check, fingerprint(check));
      return check;
    },

    async makeSafe(check, steps, patience) {
      await noteUnfinished(patience);
      const again = await this.check(patience);
      if (checked.get(check) !== fingerprint(again))
        throw new Error(refused.changed(firstChanged(check, again)));
      let all: Done = { cells: 0, notPossible: [] };
      for (const { kind } of check.steps.filter((step) => steps.includes(step.kind))) {
        patience.signal?.throwIfAborted();
        const done = await step(kind);
        all = {
          ...all,
          ...done,
          cells: all.cells + done.cells,
          notPossible: [...all.notPossible, ...done.notPossible],
        };
      }
      return all;

      async function step(kind: Check["steps"][number]["kind"]): Promise<Done> {
        switch (kind) {
          case "repair":
            return carryOut(await plan.repair(await survey(workbook, keeper, patience), patience), patience);
          case "carry":
            await keeper.change((carried) => carried, patience);
            return { cells: 0, notPossible: [] };
          case "sources":
            return writeSources(patience);
          case "values":
            return carryOut(
              await plan.values(await survey(workbook, keeper, patience), "workbook", patience),
              patience,
            );
        }
      }
    },

    async writeSources(patience) {
      await noteUnfinished(patience);
      return writeSources(patience);
    },

    planValues: async (scope, patience) =>
      given(await plan.values(await survey(workbook, keeper, patience), scope, patience)),
    planLive: async (scope, patience) => given(await plan.live(scope, patience)),
    planRepair: async (patience) =>
      given(await plan.repair(await survey(workbook, keeper, patience), patience)),

    carryOut(made, patience) {
      const draft = drafts.get(made);
      if (draft === undefined) return Promise.reject(new Error(refused.old));
      return carryOut(draft, patience);
    },

    async hardcodes(patience) {
      const cells: TypedCell[] = [];
      for await (const piece of workbook.sending.typedIn(patience.signal)) {
        cells.push(...piece.cells);
        patience.progress?.(piece.done, piece.total);
      }
      patience.signal?.throwIfAborted();
      return hardcodesIn(cells, releaseOf(keeper));
    },

    async makeFigure({ address, value, offers }, formula, patience) {
      if (!offers.some((offer) => offer.formula === formula)) throw new Error(refused.old);
      const [cell] = await withObstacles(workbook, [{ address, formula: "", value }], patience);
      if (cell?.obstacle !== undefined) {
        return { cells: 0, notPossible: [{ address, why: obstacleInWords(cell.obstacle) }] };
      }
      const block = [[{ value, numberFormat: cell?.numberFormat ?? "General" }]];
      const swap = { address, from: { formula: "", block }, to: { formula, block } };
      return act.begin({ kind: "figure", when: now(), swaps: [swap] }, [], patience);
    },

    async undoable(patience) {
      const { done } = await act.journal(patience);
      return done.filter(canUndo).map(actOf).reverse();
    },

    async undo(kind, patience) {
      const { done, begun } = await act.journal(patience);
      if (begun !== undefined) throw new Error(refused.begun);
      const deed = done.find((one) => one.kind === kind);
      if (deed === undefined) throw new Error(refused.nothingToUndo);
      if (deed.kind !== "sources") return act.undo(deed, patience);
      if (!canUndo(deed)) throw new Error(refused.noPrevious);
      await sources.undo(deed.isNew, patience);
      await act.note("sources", undefined, patience);
      return { cells: 0, notPossible: [] };
    },

    async interrupted(patience): Promise<Act | undefined> {
      const { begun } = await act.journal(patience);
      return begun && actOf(begun.deed);
    },

    finish: (how, patience) => act.finish(how, patience),
  };
}

function now(): string {
  return new Date().toISOString();
}

/** All that a check was worked out from. */
function fingerprint({ cells, unsafe, steps, carried }: Check): string {
  return JSON.stringify([cells, carried, unsafe, steps]);
}

function firstChanged(before: Check, after: Check): string {
  const cellsOf = ({ steps }: Check) => steps.flatMap((step) => step.cells);
  const known = new Set(cellsOf(before).map((cell) => JSON.stringify(cell)));
  return cellsOf(after).find((cell) => !known.has(JSON.stringify(cell)))?.address ?? "The workbook";
}
