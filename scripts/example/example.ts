import { bundledRelease } from "../../src/release/bundled";
import type { Release } from "../../src/figures/release";
import { addressesOn, positionOf } from "../../src/workbook/address";
import { NAMESPACE } from "../../src/workbook/carried/envelope";
import { writePart } from "../../src/workbook/carried/part";
import { exampleModel } from "../../src/workbook/example-model";
import { figureCells, type FigureCell } from "../../src/workbook/figure-cells";
import { memoryWorkbook, type MemoryCell } from "../../src/workbook/memory-workbook";
import { SOURCES_SHEET, sourcesSheet } from "../../src/workbook/sharing/sources/sources-sheet";
import { calculator, isError, type Rows } from "./calculate";
import { modelSheet } from "./model-sheet";
import { reportWorksheet } from "./report";
import { workbookFile } from "./workbook-file";

/**
 * The example as a file of Excel's: the model that the pane inserts, as somebody with the add-in saved it, with the
 * release that it was calculated from and a sheet of its sources.
 */
export async function exampleWorkbook(): Promise<Uint8Array> {
  const signed = bundledRelease();
  const release = signed.release();
  const { asOf } = release.bundle;
  const rowsAt = calculator(exampleModel.cells, release);
  const figures = await figuresOf(rowsAt, release);
  const first = {
    id: "example",
    kind: "first figure",
    when: `${asOf}T00:00:00.000Z`,
    to: signed.statement.release,
    asOf,
    cells: figures.length,
  } as const;
  const xml = await writePart({ release: signed, cards: true, moves: [first], outputs: [] });
  return workbookFile({
    title: "Rare Earth Figures: example",
    made: asOf,
    sheets: [
      modelSheet(exampleModel, rowsAt),
      reportWorksheet(await sourcesSheet(figures, release, asOf), SOURCES_SHEET.mark),
    ],
    carried: { xml, namespace: NAMESPACE },
  });
}

/** The cells of the model that call us, as the pane finds them. */
async function figuresOf(
  rowsAt: (address: string) => Rows,
  release: Release,
): Promise<readonly FigureCell[]> {
  const addressOf = addressesOn(exampleModel.name);
  const cells = Object.entries(exampleModel.cells)
    .map(([address, { content }]) => ({
      ...positionOf(address),
      content,
      value: rowsAt(address)[0]?.[0] ?? null,
    }))
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column, content, value }): [string, MemoryCell] => [
      addressOf(row, column),
      {
        value: isError(value) ? value.error : value,
        ...(typeof content === "string" && content.startsWith("=") && { formula: content }),
      },
    ]);
  const found: FigureCell[] = [];
  for await (const piece of figureCells(memoryWorkbook(Object.fromEntries(cells)), release)) {
    found.push(...piece.cells);
  }
  return found;
}
