import type { Progress } from "../editing";
import { refused } from "../../messages/sharing/refused";
import type { Keeper } from "../carried/carried";
import type { Workbook } from "../port";
import { acts } from "./acts";
import { carriedState, checkOf } from "./check/check";
import { hardcodesIn } from "./hardcodes/hardcodes";
import { readCells } from "./hardcodes/read-cells";
import { actOf, undoableOf } from "./journal/journal";
import { withObstacles } from "./kept/live-cells";
import { obstacleInWords } from "./obstacle";
import { planners, type Draft } from "./planners";
import { safety } from "./safety";
import type { Done, Plan, Sharing } from "./sharing";
import { sourcesOf } from "./sources/sources";
import { releaseIfRead, releaseOf, survey } from "./survey";
import { undoing } from "./undoing";

/** Everything that makes a workbook ready for others. What is written down of it is dated by the clock. */
export function sharing(workbook: Workbook, keeper: Keeper, clock = () => new Date()): Sharing {
  const now = () => clock().toISOString();
  const act = acts(workbook, now);
  const plan = planners(workbook, act);
  const sources = sourcesOf(workbook, act, now);
  const drafts = new WeakMap<Plan, Draft>();
  const look = (patience: Progress) => survey(workbook, keeper, patience);

  async function refuseUnfinished(patience: Progress): Promise<void> {
    if ((await act.journal(patience)).begun !== undefined) throw new Error(refused.begun);
  }

  const given = (draft: Draft): Plan => {
    const { kind, cells, notPossible } = draft;
    const made = { kind, cells, notPossible };
    drafts.set(made, draft);
    return made;
  };

  async function carryOut(draft: Draft, patience: Progress, safe?: string): Promise<Done> {
    if (draft.cells.length === 0) return { cells: 0, notPossible: draft.notPossible };
    const deed = { ...draft.deed(now()), ...(safe !== undefined && { safe }) };
    const done = await act.begin(deed, draft.items, patience);
    return { ...done, notPossible: [...draft.notPossible, ...done.notPossible] };
  }

  async function check(patience: Progress) {
    const found = await look(patience);
    const { kept } = await act.journal(patience);
    return checkOf({
      survey: found,
      carried: carriedState(keeper),
      repair: await plan.repair(found, patience),
      values: await plan.values(found, "workbook", patience),
      kept: kept.length,
      sources: await sources.look(found, kept, patience),
    });
  }

  /** What it would be is told by the look; it is put down before anything is written. */
  async function writeSources(patience: Progress, safe?: string): Promise<Done> {
    const found = await look(patience);
    const { kept } = await act.journal(patience);
    const looked = await sources.look(found, kept, patience);
    if (safe !== undefined && looked.state === "up to date") return { cells: 0, notPossible: [] };
    const { notPossible } = looked;
    if (notPossible.length > 0) return { cells: 0, notPossible };
    const written = await sources.write(looked, patience, {
      note: (deed) => act.note({ ...deed, when: now(), ...(safe !== undefined && { safe }) }, patience),
      // Also where the person has left it.
      strike: (deed) => act.strike(deed, {}),
    });
    return { cells: 0, ...written };
  }

  return {
    check,
    makeSafe: safety({
      now,
      check,
      refuseUnfinished,
      repair: async (patience, safe) =>
        carryOut(await plan.repair(await look(patience), patience), patience, safe),
      async carry(patience) {
        await keeper.change((carried) => carried, patience);
        return { cells: 0, notPossible: [] };
      },
      sources: writeSources,
      values: async (patience, safe) =>
        carryOut(await plan.values(await look(patience), "workbook", patience), patience, safe),
    }),

    async writeSources(patience) {
      await refuseUnfinished(patience);
      const done = await writeSources(patience);
      const [hindrance] = done.notPossible;
      if (done.sheet === undefined && hindrance !== undefined) throw new Error(hindrance.why);
      return done;
    },

    planValues: async (scope, patience) => given(await plan.values(await look(patience), scope, patience)),
    planLive: async (scope, patience) => given(await plan.live(scope, releaseIfRead(keeper), patience)),
    planRepair: async (patience) => given(await plan.repair(await look(patience), patience)),

    carryOut(made, patience) {
      const draft = drafts.get(made);
      if (draft === undefined) return Promise.reject(new Error(refused.old));
      return carryOut(draft, patience);
    },

    async hardcodes(patience) {
      const cells = await readCells(workbook, patience);
      const { numbers, found } = await hardcodesIn(cells, releaseOf(keeper), patience.signal);
      const addresses = found.map(({ address }) => address);
      const texts = await workbook.sending.readTexts(addresses, patience);
      return { numbers, found: found.map((one, index) => ({ ...one, shown: texts[index] ?? "" })) };
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

    undoable: async (patience) => undoableOf(await act.journal(patience)),
    undo: undoing(workbook, act, sources),

    async interrupted(patience) {
      const { begun } = await act.journal(patience);
      return begun && actOf(begun.deed);
    },

    finish: (how, patience) => act.finish(how, patience),
  };
}
