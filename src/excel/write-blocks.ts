import { areaOf, splitAddress } from "../workbook/address";
import type { Patience } from "../workbook/editing";
import { runsOf } from "../workbook/runs";
import type { BlockToWrite } from "../workbook/sending";
import { asTyped } from "../workbook/sharing/typed";
import { asOneStep } from "./one-step";
import { untilFree } from "./until-free";

/** The port's `writeBlocks`: single cells below each other as one range. */
export function writeBlocks(blocks: readonly BlockToWrite[], patience?: Patience): Promise<void> {
  return untilFree(() => asOneStep((context) => write(context, blocks)), patience);
}

async function write(context: Excel.RequestContext, blocks: readonly BlockToWrite[]): Promise<void> {
  const single = blocks.filter(isSingle);
  for (const { range, indexes } of await rangesOf(context, single)) {
    const rows = indexes.map((index) => single[index]).filter((block) => block !== undefined);
    enter(
      range,
      rows.map((block) => contentOf(block)[0] ?? []),
      rows.map(({ formats }) => [...(formats[0] ?? [])]),
    );
  }
  for (const block of blocks) {
    if (isSingle(block)) continue;
    const { sheet, cell } = splitAddress(block.address);
    const area = areaOf(cell, block.values.length, block.values[0]?.length ?? 1);
    const formats = block.formats.map((row) => [...row]);
    enter(rangeOn(context, sheet, area), contentOf(block), formats);
  }
  await context.sync();
}

function isSingle({ values }: BlockToWrite): boolean {
  return values.length === 1 && values[0]?.length === 1;
}

interface Written {
  readonly range: Excel.Range;
  readonly indexes: readonly number[];
}

/**
 * The ranges in which single cells are written. Cells below each other with one and the same formula may be an array that
 * was entered with Ctrl+Shift+Enter: Excel lets a range be written that is just that array, and refuses each of its cells.
 */
async function rangesOf(context: Excel.RequestContext, blocks: readonly BlockToWrite[]): Promise<Written[]> {
  const runs = runsOf(blocks.map(({ address }) => address)).map(({ sheet, area, indexes }) => ({
    range: rangeOn(context, sheet, area),
    indexes,
  }));
  const long = runs.filter(({ indexes }) => indexes.length > 1);
  for (const { range } of long) range.load("formulas");
  if (long.length > 0) await context.sync();
  return runs.flatMap((run) => (long.includes(run) ? apart(run) : [run]));
}

/** Cut before each cell that has the formula of the one above it. */
function apart({ range, indexes }: Written): Written[] {
  const formulas = range.formulas.map(([formula]: readonly unknown[]) => formula);
  const starts = indexes.flatMap((_, row) => (row === 0 || isSame(formulas, row) ? [row] : []));
  if (starts.length === 1) return [{ range, indexes }];
  return starts.map((start, piece) => {
    const end = starts[piece + 1] ?? indexes.length;
    const cells = range.getCell(start, 0).getAbsoluteResizedRange(end - start, 1);
    return { range: cells, indexes: indexes.slice(start, end) };
  });
}

function isSame(formulas: readonly unknown[], row: number): boolean {
  const formula = formulas[row];
  return typeof formula === "string" && formula.startsWith("=") && formula === formulas[row - 1];
}

/** Formats go in last: a value that is written can change the one that is there. In a text cell a formula would be text. */
function enter(range: Excel.Range, content: (string | number | boolean)[][], formats: string[][]): void {
  const isText = (held: string | number | boolean) => typeof held === "string" && held !== "";
  if (content.some((row) => row.some(isText)))
    range.numberFormat = formats.map((row) => row.map(() => "General"));
  range.formulas = content;
  range.numberFormat = formats;
}

function contentOf({ formula, values }: BlockToWrite): (string | number | boolean)[][] {
  if (formula === undefined) return values.map((row) => row.map(asTyped));
  return values.map((row, down) => row.map((_, right) => (down === 0 && right === 0 ? formula : "")));
}

function rangeOn({ workbook }: Excel.RequestContext, sheet: string | undefined, area: string): Excel.Range {
  const { worksheets } = workbook;
  const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
  return worksheet.getRange(area);
}
