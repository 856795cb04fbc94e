import type { Progress } from "../../editing";
import { refused } from "../../../messages/sharing/refused";
import { whyLeft } from "../../../messages/sharing/left";
import { addressesOn, sheetOf, splitAddress } from "../../address";
import { forEachPaced, mapPaced, turn } from "../../pace";
import type { Workbook } from "../../port";
import type { ToldCell } from "./figure-rows";
import { keptFigures } from "./kept-figures";
import type { Kept } from "../kept/kept";
import type { NotPossible } from "../obstacle";
import type { Acts } from "../acts";
import { inOrder } from "./order";
import type { Deed, SourcesDeed } from "../journal/journal";
import { isCalculation } from "../safe-formula";
import type { SourcesState } from "../sharing";
import { withNotes, type Contents } from "./notes";
import { laidOut } from "./sources-layout";
import { SOURCES_SHEET, sourcesRows } from "./sources-sheet";
import {
  contentsOf,
  fingerprintOf,
  isTooMuch,
  standingOf,
  type Standing,
  type StandingRow,
} from "./standing";
import type { Survey } from "../survey";

/** The Sources sheet of a workbook: of its figure cells, and of the values that stand in the place of such. */
export interface Sources {
  /** Compares what stands there with what would be written. */
  look(survey: Survey, kept: readonly Kept[], patience: Progress): Promise<SourcesLook>;
  /** Writes it; what is to be remembered of that is told before anything is done. */
  write(look: SourcesLook, patience: Progress, records: Records): Promise<WrittenSources>;
  /** Takes it away or puts back what stood there, and says what could not be put back. */
  undo(deed: SourcesDeed, names: Survey["names"], patience: Progress): Promise<readonly NotPossible[]>;
}

export interface WrittenSources {
  readonly sheet: string;
  /** What of the notes of people could not stay as it was. */
  readonly notPossible: readonly NotPossible[];
}

/** How a deed is written down, and struck out where nothing came of it. */
export interface Records {
  note(deed: SourcesDeed): Promise<Deed>;
  strike(deed: Deed): Promise<void>;
}

export interface SourcesLook {
  readonly state: SourcesState;
  /** The name of the sheet, where there is one. */
  readonly sheet?: string;
  readonly stood?: Standing;
  /** Why it is not written. */
  readonly notPossible: readonly NotPossible[];
  /** What would be written on a day, with what people have written on the sheet. */
  contents(day: string): Promise<Contents>;
}

/** As many as Excel has on a sheet. */
const MOST_ROWS = 1_048_576;

type Asked = Pick<Workbook, "readCells" | "names" | "sending">;

/** `now` is ISO 8601; of it the day stands on the sheet. */
export function sourcesOf(
  workbook: Asked,
  { isTrusted, seen }: Pick<Acts, "isTrusted" | "seen">,
  now: () => string,
): Sources {
  const { sending } = workbook;
  const today = () => now().slice(0, "yyyy-mm-dd".length);

  async function standing(sheet: string, patience: Progress): Promise<Standing> {
    const rows: StandingRow[] = [];
    for await (const piece of sending.readSheet(sheet, patience)) {
      patience.signal?.throwIfAborted();
      for (const row of piece) rows.push(row);
      await turn();
    }
    return rows;
  }

  return {
    async look({ cells, names, ...releases }, kept, patience) {
      const { signal } = patience;
      const sheet = sourcesSheetIn(names);
      const stood = sheet === undefined ? undefined : await standing(sheet, patience);
      const contents = async (day: string) => {
        const replaced = await keptFigures(workbook, kept, releases, patience);
        const all: readonly ToldCell[] = [...cells, ...replaced].filter(
          ({ address }) => sheetOf(address) !== sheet,
        );
        const ordered = await inOrder(all, await sending.sheets(patience), signal);
        const rows = await sourcesRows(ordered, releases.release, day, signal);
        return sheet === undefined || stood === undefined
          ? { rows, formulas: [], lost: [] }
          : withNotes(rows, stood, sheet, signal);
      };
      if (sheet === undefined || stood === undefined) return { state: "none", notPossible: [], contents };
      const expected = await contents(dayOf(stood) ?? today());
      const isTheSame = (await fingerprintOf(stood)) === (await fingerprintOf(await standingRows(expected)));
      const tooMuch = { address: addressesOn(sheet)(0, 0), why: refused.tooMuchToKeep };
      return {
        state: isTheSame ? "up to date" : "out of date",
        sheet,
        stood,
        notPossible: (await isTooMuch(stood)) ? [tooMuch] : [],
        contents,
      };
    },

    async write({ stood, contents }, patience, { note, strike }) {
      const made = await contents(today());
      if (made.rows.length > MOST_ROWS) throw new Error(refused.tooManyRows(made.rows.length));
      const written = await fingerprintOf(await standingRows(made));
      for (const row of stood ?? []) for (const { formula } of row) if (formula !== "") seen(formula);
      const deed = await note({ kind: "sources", written, ...(stood !== undefined && { stood }) });
      try {
        const report = await laidOut(made.rows, patience.signal);
        const sheet = await sending.writeReport(report, SOURCES_SHEET.mark, patience);
        await enter(made, sheet, patience);
        return { sheet, notPossible: made.lost };
      } catch (error) {
        if (await isUntouched(stood)) await strike(deed);
        patience.signal?.throwIfAborted();
        throw new Error(refused.sheet(error instanceof Error ? error.message : String(error)), {
          cause: error,
        });
      }
    },

    async undo({ stood, written }, names, patience) {
      const sheet = sourcesSheetIn(names);
      if (sheet === undefined) return stood === undefined ? [] : [{ address: "", why: whyLeft.noSheet }];
      const address = addressesOn(sheet);
      const isAsWritten = (await fingerprintOf(await standing(sheet, patience))) === written;
      if (!isAsWritten) return [{ address: address(0, 0), why: whyLeft.changed }];
      if (stood === undefined) {
        await sending.removeReport(SOURCES_SHEET.mark, patience);
        return [];
      }
      await sending.writeReport(
        await laidOut(await mapPaced(stood, contentsOf)),
        SOURCES_SHEET.mark,
        patience,
      );
      return restore(address, stood, names, patience);
    },
  };

  /** What people had entered on the sheet, where it belongs by now. */
  async function enter({ formulas }: Contents, sheet: string, patience: Progress): Promise<void> {
    const addressOf = addressesOn(sheet);
    const blocks = formulas.map(({ row, column, formula, numberFormat }) => ({
      address: addressOf(row, column),
      formula,
      values: [[null]],
      formats: [[numberFormat]],
    }));
    if (blocks.length > 0) await sending.writeBlocks(blocks, patience);
  }

  /** Whether the sheet is as it stood before, or not there as before. */
  async function isUntouched(stood: Standing | undefined): Promise<boolean> {
    const sheet = sourcesSheetIn(await workbook.names());
    if (sheet === undefined || stood === undefined) return sheet === undefined && stood === undefined;
    return (await fingerprintOf(await standing(sheet, {}))) === (await fingerprintOf(stood));
  }

  /** What a report has no place for: formulas that somebody entered, and formats of cells that hold nothing. */
  async function restore(
    addressOf: (row: number, column: number) => string,
    stood: Standing,
    names: Survey["names"],
    patience: Progress,
  ): Promise<readonly NotPossible[]> {
    const special: (StandingRow[number] & { readonly address: string })[] = [];
    await forEachPaced(stood.entries(), ([down, row]) =>
      row.forEach((cell, right) => {
        const isFormatOnly = cell.value === null && cell.numberFormat !== "General";
        if (cell.formula !== "" || isFormatOnly) special.push({ ...cell, address: addressOf(down, right) });
      }),
    );
    const isEntered = ({ formula }: { formula: string }) =>
      formula === "" || isTrusted(formula, names) || isCalculation(formula, names);
    const blocks = special.filter(isEntered).map(({ address, formula, value, numberFormat }) => ({
      address,
      ...(formula !== "" && { formula }),
      values: [[value]],
      formats: [[numberFormat]],
    }));
    if (blocks.length > 0) await sending.writeBlocks(blocks, patience);
    const others = special.filter((cell) => !isEntered(cell));
    return others.map(({ address, formula }) => ({ address, why: refused.unsafe + formula }));
  }
}

/** What is to be written, as a sheet would hold it. */
async function standingRows({ rows, formulas }: Contents): Promise<StandingRow[]> {
  const standing = await mapPaced(rows, standingOf);
  for (const { row, column, formula } of formulas) {
    const cell = standing[row]?.[column];
    if (cell !== undefined) standing[row] = (standing[row] ?? []).with(column, { ...cell, formula });
  }
  return standing;
}

/** The name of the sheet that we wrote before. */
export function sourcesSheetIn(names: Survey["names"]): string | undefined {
  const mark = names.find(({ name }) => splitAddress(name).cell === SOURCES_SHEET.mark);
  return mark && splitAddress(mark.name).sheet;
}

/** The day on which a sheet says that it was written. */
function dayOf([, introduction]: Standing): string | undefined {
  return String(introduction?.[0]?.value ?? "")
    .match(/\d{4}-\d\d-\d\d/g)
    ?.at(-1);
}
