import type { Contracted } from "../src/workbook/contract";
import type { FormulaPiece, Workbook } from "../src/workbook/port";
import type { Sending, StandingCell, TypedPiece } from "../src/workbook/sending";

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
    sending: remoteSending(run),
  };
}

function remoteSending(run: Run): Sending {
  return {
    selectedAreas: () => run(() => port.sending.selectedAreas(), null),
    // A block that is undefined would come out of the page as null.
    readBlocks: async (places) => {
      const blocks = await run(
        async (these) => (await port.sending.readBlocks(these)).map((block) => (block ? [block] : [])),
        places,
      );
      return blocks.map(([block]) => block);
    },
    readTexts: (addresses) => run((these) => port.sending.readTexts(these), addresses),
    writeBlocks: (blocks) => run((these) => port.sending.writeBlocks(these), blocks),
    async *typedIn() {
      yield* await run(async () => {
        const pieces: TypedPiece[] = [];
        for await (const piece of port.sending.typedIn()) pieces.push(piece);
        return pieces;
      }, null);
    },
    async *readSheet(name) {
      yield* await run(async (sheet) => {
        const pieces: (readonly (readonly StandingCell[])[])[] = [];
        for await (const piece of port.sending.readSheet(sheet)) pieces.push(piece);
        return pieces;
      }, name);
    },
    sheets: () => run(() => port.sending.sheets(), null),
    setMarks: (name, areas) =>
      run((marks) => port.sending.setMarks(marks.name, marks.areas), { name, areas }),
    writeReport: (report, mark) =>
      run((these) => port.sending.writeReport(these.report, these.mark), { report, mark }),
    removeReport: (mark) => run((name) => port.sending.removeReport(name), mark),
    keptParts: {
      read: () => run(() => port.sending.keptParts.read(), null),
      replace: (old, added) =>
        run((these) => port.sending.keptParts.replace(these.old, these.added), { old, added }),
    },
  };
}
