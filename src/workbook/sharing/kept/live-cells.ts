import type { Progress } from "../../editing";
import { columnFormats } from "../../formats";
import type { FigureCell } from "../../figure-cells";
import { piecesOf, turn } from "../../pace";
import type { FormulaCell, Workbook } from "../../port";
import type { Obstacle } from "../obstacle";
import type { LiveCell } from "./values";

/** Cells read at a time. */
const AT_A_TIME = 1_000;

/** What cells with formulas fill, and what stands in the way of writing there. Cells that are gone are left out. */
export async function liveCells(
  workbook: Pick<Workbook, "sending" | "cards">,
  cells: readonly FigureCell[],
  patience: Progress,
): Promise<readonly LiveCell[]> {
  const hasCards = workbook.cards?.areShown() === true;
  const live: LiveCell[] = [];
  for (const some of piecesOf(cells, AT_A_TIME, patience)) {
    const blocks = await workbook.sending.readBlocks(some, patience);
    some.forEach((cell, index) => {
      const { rows, obstacle } = blocks[index] ?? {};
      if (rows === undefined) return;
      const { address, formula, value } = cell;
      const shownFormat = hasCards ? formatOfCard(cell) : undefined;
      live.push({
        address,
        formula,
        value,
        block: rows.map((row) => row.map((held) => ({ value: held.value, numberFormat: held.numberFormat }))),
        ...(shownFormat !== undefined && { shownFormat }),
        ...(obstacle !== undefined && { obstacle }),
      });
    });
    await turn();
  }
  return live;
}

/** A card brings its format along only where the call is all that the cell holds. */
function formatOfCard({ explanations }: FigureCell): string | undefined {
  const whole = explanations.find(({ isWholeCell }) => isWholeCell);
  const answer = whole?.answer;
  if (whole === undefined || answer?.kind !== "number" || answer.figure === undefined) return undefined;
  return columnFormats(whole.call.name, answer)[0];
}

/** What stands in the way of writing to single cells. */
export async function withObstacles(
  workbook: Pick<Workbook, "sending">,
  cells: readonly FormulaCell[],
  patience: Progress,
): Promise<readonly (FormulaCell & { readonly obstacle?: Obstacle; readonly numberFormat: string })[]> {
  const found: (FormulaCell & { readonly obstacle?: Obstacle; readonly numberFormat: string })[] = [];
  for (const some of piecesOf(cells, AT_A_TIME, patience)) {
    const places = some.map(({ address }) => ({ address, size: { rows: 1, columns: 1 } }));
    const blocks = await workbook.sending.readBlocks(places, patience);
    some.forEach((cell, index) => {
      const { rows, obstacle } = blocks[index] ?? {};
      const numberFormat = rows?.[0]?.[0]?.numberFormat ?? "General";
      found.push({ ...cell, numberFormat, ...(obstacle !== undefined && { obstacle }) });
    });
    await turn();
  }
  return found;
}
