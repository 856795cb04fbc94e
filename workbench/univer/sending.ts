import {
  generateRandomId,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Univer,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  SetRangeValuesCommand,
  type FWorkbook,
  type FWorksheet,
} from "@univerjs/preset-sheets-core";
import {
  addressesOn,
  areaOf,
  onSheetOf,
  positionOf,
  sheetOf,
  splitAddress,
} from "../../src/workbook/address";
import type { Size } from "../../src/workbook/editing";
import { memoryParts } from "../../src/workbook/memory-parts";
import type { BlockToWrite, Place, ReadBlock, Sending } from "../../src/workbook/sending";
import { valueCell } from "./cell-values";
import type { Cells } from "./cells";
import { readArea } from "./edit-cells";
import { rowsOf, typedInOf } from "./formulas";
import { asOneStep } from "./one-step";
import { removeReport, writeReport } from "./report";
import { setMarks } from "./marks";

/** What the port's `sending` is made from. */
export interface Sent {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly cells: Cells;
  workbook(): FWorkbook;
}

/** The port's `sending`. The workbench protects no sheet and has no tables of its own. */
export function univerSending({ univer, api, cells, workbook }: Sent): Sending {
  const formulas = univer.__getInjector().get(FormulaDataModel);

  /** All that the formula of a cell fills. */
  function sizeAt(sheet: FWorksheet, address: string): Size {
    const { row, column } = positionOf(address);
    const filled = formulas.getArrayFormulaRange()[workbook().getId()]?.[sheet.getSheetId()]?.[row]?.[column];
    if (!filled) return { rows: 1, columns: 1 };
    return {
      rows: filled.endRow - filled.startRow + 1,
      columns: filled.endColumn - filled.startColumn + 1,
    };
  }

  function readBlock({ address, size }: Place): ReadBlock | undefined {
    const sheet = workbook().getSheetByName(sheetOf(address));
    if (sheet === null) return undefined;
    const { rows, obstacles } = readArea(workbook(), cells, address, size ?? sizeAt(sheet, address));
    const isMerged = obstacles.some(({ kind }) => kind === "merged");
    return { rows, ...(isMerged && { obstacle: "merged" as const }) };
  }

  function textAt(address: string): string {
    const { row, column } = positionOf(address);
    const sheet = workbook().getSheetByName(sheetOf(address));
    return sheet === null ? "" : cells.read(sheet, sheet.getRange(row, column)).text;
  }

  return {
    async selectedAreas() {
      const sheet = workbook().getActiveSheet();
      const addressOf = addressesOn(sheet.getSheetName());
      const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
      return ranges.map((range) => {
        const first = addressOf(range.getRow(), range.getColumn());
        return onSheetOf(areaOf(first, range.getHeight(), range.getWidth()), first);
      });
    },
    readBlocks: async (places) => places.map(readBlock),
    readTexts: async (addresses) => addresses.map(textAt),
    async writeBlocks(blocks) {
      const redoUndoId = generateRandomId();
      for (const [sheet, some] of bySheet(workbook(), blocks)) {
        const [unitId, subUnitId] = [workbook().getId(), sheet.getSheetId()];
        const value = matrixOf(some);
        api.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId, value, redoUndoId });
      }
    },
    typedIn: (signal) => typedInOf(workbook(), cells, signal),
    readSheet: (name) => rowsOf(workbook(), cells, name),
    sheets: async () =>
      workbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    setMarks: async (name, areas) => setMarks(workbook(), name, areas),
    writeReport: async (report, mark) =>
      asOneStep(univer, workbook(), () => writeReport(workbook(), report, mark)),
    removeReport: async (mark) => asOneStep(univer, workbook(), () => removeReport(workbook(), mark)),
    keptParts: memoryParts(),
  };
}

function bySheet(workbook: FWorkbook, blocks: readonly BlockToWrite[]): [FWorksheet, BlockToWrite[]][] {
  const names = new Set(blocks.map(({ address }) => sheetOf(address)));
  return [...names].map((name) => {
    const sheet = workbook.getSheetByName(name);
    if (sheet === null) throw new Error(`There is no sheet named "${name}".`);
    return [sheet, blocks.filter(({ address }) => splitAddress(address).sheet === name)];
  });
}

function matrixOf(blocks: readonly BlockToWrite[]): IObjectMatrixPrimitiveType<ICellData> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const { address, formula, values, formats } of blocks) {
    const { row, column } = positionOf(address);
    values.forEach((line, down) =>
      line.forEach((value, right) => {
        const isFirst = down === 0 && right === 0;
        const content =
          formula === undefined ? valueCell(value) : isFirst ? { f: formula, v: null } : valueCell(null);
        const pattern = formats[down]?.[right] ?? "General";
        (rows[row + down] ??= {})[column + right] = { ...content, si: null, p: null, s: { n: { pattern } } };
      }),
    );
  }
  return rows;
}
