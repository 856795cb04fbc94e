/** A sheet with a table from its first cell on, of which the last column holds formulas and the others arguments. */
export interface Sheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** As many as the add-in asks for at a time. */
  readonly cellsAtATime: number;
}

/** Runs in the page: reads what a preview reads, with office.js and nothing else. */
export async function readPlainly({ name, rows, columns, cellsAtATime }: Sheet): Promise<void> {
  const height = Math.floor(cellsAtATime / columns);
  for (let top = 0; top < rows; top += height) {
    const count = Math.min(height, rows - top);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRangeByIndexes(top, 0, count, columns).load("formulas, values, valueTypes");
      await context.sync();
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      for (let column = 0; column < columns - 1; column++) {
        sheet.getRangeByIndexes(top, column, count, 1).load("values, valueTypes");
      }
      await context.sync();
    });
  }
}
