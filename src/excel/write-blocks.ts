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
  for (const { sheet, area, indexes } of runsOf(single.map(({ address }) => address))) {
    const rows = indexes.map((index) => single[index]).filter((block) => block !== undefined);
    enter(
      rangeOn(context, sheet, area),
      rows.map((block) => contentOf(block)[0] ?? []),
      rows.map(({ formats }) => [...(formats[0] ?? [])]),
      rows.some(({ formula }) => formula !== undefined),
    );
  }
  for (const block of blocks) {
    if (isSingle(block)) continue;
    const { sheet, cell } = splitAddress(block.address);
    const area = areaOf(cell, block.values.length, block.values[0]?.length ?? 1);
    const formats = block.formats.map((row) => [...row]);
    enter(rangeOn(context, sheet, area), contentOf(block), formats, block.formula !== undefined);
  }
  await context.sync();
}

function isSingle({ values }: BlockToWrite): boolean {
  return values.length === 1 && values[0]?.length === 1;
}

/** Formats go in last: a value that is written can change the one that is there, and in a text cell a formula is text. */
function enter(
  range: Excel.Range,
  content: (string | number | boolean)[][],
  formats: string[][],
  hasFormula: boolean,
): void {
  if (hasFormula) range.numberFormat = formats.map((row) => row.map(() => "General"));
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
