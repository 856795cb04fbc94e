import type { Progress } from "../editing";
import { inForce } from "../../release/in-force";
import type { Release } from "../../figures/release";
import { callingCells } from "../calling-cells";
import type { DefinedName } from "../calculation";
import type { Keeper } from "../carried/carried";
import { explain } from "../explain";
import type { FigureCell } from "../figure-cells";
import { mayCall } from "../formula/calls-in";
import { namesOf } from "../names";
import { pacing } from "../pace";
import type { FormulaCell, Workbook } from "../port";
import type { Written } from "../resolve";
import { refused } from "../../messages/sharing/refused";
import type { NamedRelease } from "./kept/kept";
import { mend } from "./repair";

/** What a workbook holds of ours, as it stands now. */
export interface Survey {
  /** The cells that call a function of ours, in the order of the workbook. */
  readonly cells: readonly FigureCell[];
  /** Cells whose calls have to be bound again. */
  readonly damaged: readonly FormulaCell[];
  /** Cells that call us by way of a name: what they show is no more theirs than the name's. */
  readonly byName: readonly FormulaCell[];
  /** Other formulas and names that may refer to all that a formula fills. */
  readonly readers: readonly Written[];
  readonly names: readonly DefinedName[];
  readonly release: Release;
  /** A release that the workbook has: the one its figures are of, or the one before it. */
  releaseNamed(named: NamedRelease): Release | undefined;
}

type Surveyed = Pick<Workbook, "formulas" | "readCells" | "names">;

/** Rejects with the signal's reason when that is aborted. */
export async function survey(workbook: Surveyed, keeper: Keeper, patience: Progress): Promise<Survey> {
  const release = releaseOf(keeper);
  const defined = await workbook.names(patience);
  const names = namesOf(defined);
  const cells: FigureCell[] = [];
  const damaged: FormulaCell[] = [];
  const byName: FormulaCell[] = [];
  const readers: Written[] = defined.map(({ name, formula }) => ({ address: name, formula }));
  const pause = pacing();
  for await (const piece of callingCells(workbook, names, patience.signal)) {
    const valueAt = (address: string) => piece.values.get(address) ?? null;
    for (const { calls, byName: named, ...cell } of piece.cells) {
      if (calls.length === 0 && named !== undefined) byName.push(cell);
      else cells.push({ ...cell, explanations: explain({ ...cell, calls }, { names, valueAt }, release) });
      const rest = pause();
      if (rest !== undefined) await rest;
    }
    for (const { address, formula, value } of piece.read) {
      if (/#|ANCHORARRAY/i.test(formula)) readers.push({ address, formula });
      if (mayCall(formula) && mend({ formula, value }).kind !== "sound")
        damaged.push({ address, formula, value });
    }
    patience.progress?.(piece.done, piece.total);
  }
  patience.signal?.throwIfAborted();
  const releaseNamed = (named: NamedRelease) => releaseIn(keeper, named);
  return { cells, damaged, byName, readers, names: defined, release, releaseNamed };
}

/** The release that the figures of the workbook are of. */
export function releaseOf(keeper: Pick<Keeper, "carried">): Release {
  const release = releaseIfRead(keeper);
  if (release === undefined) throw new Error(refused.unread);
  return release;
}

/** The same; undefined where it could not be read. */
export function releaseIfRead(keeper: Pick<Keeper, "carried">): Release | undefined {
  const carried = keeper.carried();
  if (carried !== undefined) return carried.release.release();
  const now = inForce();
  return now.state === "open" ? now.signed.release() : undefined;
}

function releaseIn(keeper: Pick<Keeper, "carried">, { number, asOf }: NamedRelease): Release | undefined {
  const { bundle } = releaseOf(keeper);
  if (bundle.release === number && bundle.asOf === asOf) return releaseOf(keeper);
  const { previous } = keeper.carried() ?? {};
  const isPrevious = previous?.statement.release === number && previous.statement.asOf === asOf;
  return isPrevious ? previous.release() : undefined;
}
