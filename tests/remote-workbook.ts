import type { Contracted } from "../src/workbook/contract";
import type { FormulaPiece, Workbook } from "../src/workbook/port";

/** Runs a script in the page that has the workbook, as `port`. */
type Run = <Argument, Result>(
  script: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
) => Promise<Result>;

declare const port: Workbook;

/** A workbook that lives in a page, for a test that does not. What crosses is data, so nothing can be cancelled. */
export function remoteWorkbook(run: Run): Contracted {
  return {
    selectedCell: () => run(() => port.selectedCell(), null),
    readCells: (addresses) => run((these) => port.readCells(these), addresses),
    readArea: (first, size) => run((area) => port.readArea(area.first, area.size), { first, size }),
    writeCells: (cells) => run((these) => port.writeCells(these), cells),
    addSheet: (model) => run((sheet) => port.addSheet(sheet), model),
    goTo: (address) => run((there) => port.goTo(there), address),
    separators: () => run(() => port.separators(), null),
    names: () => run(() => port.names(), null),
    recalculate: (addresses) => run((these) => port.recalculate(these), addresses),
    async *formulas() {
      yield* await run(async () => {
        const pieces: FormulaPiece[] = [];
        for await (const piece of port.formulas()) pieces.push(piece);
        return pieces;
      }, null);
    },
    parts: {
      read: () => run(() => port.parts.read(), null),
      replace: (old, added) => run((these) => port.parts.replace(these.old, these.added), { old, added }),
    },
  };
}
