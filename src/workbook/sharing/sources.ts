import type { Release } from "../../figures/release";
import { explainCells } from "../explain";
import type { FigureCell } from "../figure-cells";
import type { Workbook } from "../port";
import type { Progress } from "../refresh/refresh";
import type { Kept } from "./kept";
import type { ReportSheet } from "./report-sheet";
import { SOURCES_SHEET, sourcesSheet } from "./sources-sheet";
import type { Survey } from "./survey";
import { splitAddress } from "../address";

/** The Sources sheet of a workbook: of its figure cells, and of the values that stand in the place of such. */
export async function sourcesOf(
  workbook: Pick<Workbook, "readCells" | "names">,
  { cells, names, release }: Survey,
  kept: readonly Kept[],
): Promise<ReportSheet> {
  const ours = sourcesSheetIn(names);
  const isOther = ({ address }: { readonly address: string }) => splitAddress(address).sheet !== ours;
  const replaced = await explained(workbook, kept, release);
  return sourcesSheet([...cells, ...replaced].filter(isOther), release, today());
}

/** The name of the sheet that we wrote before. */
export function sourcesSheetIn(names: Survey["names"]): string | undefined {
  const mark = names.find(({ name }) => splitAddress(name).cell === SOURCES_SHEET.mark);
  return mark && splitAddress(mark.name).sheet;
}

async function explained(
  workbook: Pick<Workbook, "readCells" | "names">,
  kept: readonly Kept[],
  release: Release,
): Promise<readonly FigureCell[]> {
  const cells = kept.map(({ address, formula, block }) => ({
    address,
    formula,
    value: block[0]?.[0]?.value ?? null,
  }));
  const explanations = await explainCells(workbook, cells, release);
  return cells.map((cell, index) => ({ ...cell, explanations: explanations[index] ?? [] }));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Keeps the report that was written last, so that the one after it can be taken back. */
export interface SourcesWriter {
  /** Whether the workbook had none before, and the name of the sheet. */
  write(
    report: ReportSheet,
    names: Survey["names"],
    patience: Progress,
  ): Promise<{ isNew: boolean; sheet: string }>;
  canUndo(isNew: boolean): boolean;
  undo(isNew: boolean, patience: Progress): Promise<void>;
}

export function sourcesWriter({ sending }: Pick<Workbook, "sending">): SourcesWriter {
  let last: ReportSheet | undefined;
  let previous: ReportSheet | undefined;
  return {
    async write(report, names, patience) {
      const isNew = sourcesSheetIn(names) === undefined;
      const sheet = await sending.writeReport(report, SOURCES_SHEET.mark, patience);
      previous = isNew ? undefined : last;
      last = report;
      return { isNew, sheet };
    },
    canUndo: (isNew) => isNew || previous !== undefined,
    async undo(isNew, patience) {
      if (isNew) await sending.removeReport(SOURCES_SHEET.mark, patience);
      else if (previous !== undefined) await sending.writeReport(previous, SOURCES_SHEET.mark, patience);
      last = isNew ? undefined : previous;
      previous = undefined;
    },
  };
}
