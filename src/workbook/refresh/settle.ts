import type { Patience } from "../editing";
import type { CellValue, Workbook } from "../port";
import { piecesOf } from "../pace";

/** Milliseconds before cells are looked at again that do not show yet what they should: spreadsheets take their time. */
const PAUSES = [50, 100, 200, 400, 800, 1_600, 3_000];
/** Cells read at a time. */
const AT_A_TIME = 5_000;

export interface Unexpected {
  readonly address: string;
  readonly foretold: CellValue;
  readonly shown: CellValue;
}

/** Reads cells until they show what was foretold, and gives those that do not after all. */
export async function settle(
  workbook: Pick<Workbook, "readCells">,
  foretold: ReadonlyMap<string, CellValue>,
  { signal }: Patience,
): Promise<readonly Unexpected[]> {
  let waiting = await unsettled(workbook, foretold, signal);
  for (let tries = 0; waiting.length > 0 && tries < PAUSES.length;) {
    await pauseFor(PAUSES[tries] ?? 0, signal);
    const before = waiting.length;
    waiting = await unsettled(workbook, new Map(waiting.map((one) => [one.address, one.foretold])), signal);
    // While cells still arrive nothing is late.
    if (waiting.length === before) tries += 1;
  }
  return waiting;
}

async function unsettled(
  workbook: Pick<Workbook, "readCells">,
  foretold: ReadonlyMap<string, CellValue>,
  signal: AbortSignal | undefined,
): Promise<Unexpected[]> {
  const wanted = [...foretold];
  const found: Unexpected[] = [];
  for (const some of piecesOf(wanted, AT_A_TIME, { signal })) {
    const values = await workbook.readCells(some.map(([address]) => address));
    some.forEach(([address, value], index) => {
      const shown = values[index] ?? null;
      if (!isSame(shown, value)) found.push({ address, foretold: value, shown });
    });
  }
  return found;
}

/** Cells by which it is seen that a spreadsheet has calculated what it was to calculate. */
export interface Witnesses {
  /** What cells will show. */
  readonly foretold: ReadonlyMap<string, CellValue>;
  /** What cells showed before whose figure changes, also where it is not known what they will show. */
  readonly before: ReadonlyMap<string, CellValue>;
}

/** So many are looked at first: mostly it is seen by them that nothing has been calculated yet. */
const FIRST = 100;

/**
 * Whether cells that were marked have been calculated since: all show what was foretold, and some of those that change
 * show something else than before. Where there is none to tell, they count as calculated.
 */
export async function areCalculated(
  workbook: Pick<Workbook, "readCells">,
  { foretold, before }: Witnesses,
  { signal }: Patience,
): Promise<boolean> {
  for (const some of [new Map([...foretold].slice(0, FIRST)), foretold]) {
    if ((await unsettled(workbook, some, signal)).length > 0) return false;
  }
  return before.size === 0 || (await unsettled(workbook, before, signal)).length > 0;
}

/** Spreadsheets hand numbers on with fifteen digits. */
function isSame(shown: CellValue, foretold: CellValue): boolean {
  if (typeof shown !== "number" || typeof foretold !== "number") return shown === foretold;
  return Math.abs(shown - foretold) <= Math.abs(foretold) * 1e-14;
}

/** Reads cells until they show the same twice: what depends on figures arrives after them. */
export async function readSteady(
  workbook: Pick<Workbook, "readCells">,
  addresses: readonly string[],
  { signal }: Patience,
): Promise<readonly CellValue[]> {
  let values = await workbook.readCells(addresses);
  for (const pause of addresses.length === 0 ? [] : PAUSES.slice(2)) {
    await pauseFor(pause, signal);
    const now = await workbook.readCells(addresses);
    const isSteady = now.every((value, index) => value === values[index]);
    values = now;
    if (isSteady) break;
  }
  return values;
}

async function pauseFor(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  signal?.throwIfAborted();
}
