import { mayCall } from "../../formula/calls-in";
import { addressColumns, columnOf, isListOfNumbers, readAddresses, readColumn } from "./columns";
import { contentColumns, isCellValue, isFormat, isFormula, isFormulaOrNone, readContents } from "./contents";
import { LONGEST_SAID, type Kept, type NamedRelease } from "../kept/kept";
import type { StandingRow } from "../sources/standing";
import type { Swap } from "../kept/swaps";

/** How some of a list are written down as columns, and read again: undefined for anything else. */
export interface Shelf<T> {
  write(some: readonly T[]): object;
  read(stored: object): readonly T[] | undefined;
}

type Stored = Partial<Record<string, unknown>>;

export const addresses: Shelf<string> = {
  write: (some) => ({ address: addressColumns(some) }),
  read: (stored: Stored) => readAddresses(stored["address"]),
};

export const kept: Shelf<Kept> = {
  write: (some) => ({
    address: addressColumns(some.map(({ address }) => address)),
    content: contentColumns(some),
    shown: columnOf(some.map(({ shownFormat }) => shownFormat ?? null)),
    said: columnOf(some.map(({ said }) => said ?? null)),
    release: columnOf(some.map(({ release }) => (release === undefined ? null : nameOf(release)))),
    lost: some.flatMap(({ isLost }, index) => (isLost === true ? [index] : [])),
  }),
  read(stored: Stored) {
    const places = readAddresses(stored["address"]);
    const contents = readContents(stored["content"]);
    const shown = readColumn(stored["shown"], isFormatOrNone);
    const said = readColumn(stored["said"], isSaidOrNone);
    const releases = readColumn(stored["release"], isReleaseOrNone);
    const { lost } = stored;
    if (
      said === undefined ||
      releases === undefined ||
      places === undefined ||
      contents === undefined ||
      shown === undefined
    )
      return undefined;
    if (!isListOfNumbers(lost) || !areAlike(places, contents, shown, said, releases)) return undefined;
    // Nothing is believed by that: safe-formula.ts says what is entered.
    if (!contents.every(({ formula }) => isFormula(formula) && mayCall(formula))) return undefined;
    const areLost = new Set(lost);

    return contents.map((content, index): Kept => {
      const shownFormat = shown[index] ?? null;
      const calls = said[index] ?? null;
      const release = namedIn(releases[index] ?? null);
      return {
        address: places[index] ?? "",
        ...content,
        ...(shownFormat !== null && { shownFormat }),
        ...(calls !== null && { said: calls }),
        ...(release !== undefined && { release }),
        ...(areLost.has(index) && { isLost: true }),
      };
    });
  },
};

export const swaps: Shelf<Swap> = {
  write: (some) => ({
    address: addressColumns(some.map(({ address }) => address)),
    from: contentColumns(some.map(({ from }) => from)),
    to: contentColumns(some.map(({ to }) => to)),
  }),
  read(stored: Stored) {
    const places = readAddresses(stored["address"]);
    const before = readContents(stored["from"]);
    const after = readContents(stored["to"]);
    if (places === undefined || before === undefined || after === undefined) return undefined;
    if (!areAlike(places, before, after)) return undefined;
    const read = places.flatMap((address, index): Swap[] => {
      const [from, to] = [before[index], after[index]];
      if (from?.block.length !== to?.block.length) return [];
      if (from?.block[0]?.length !== to?.block[0]?.length) return [];
      return from === undefined || to === undefined ? [] : [{ address, from, to }];
    });
    return read.length === places.length ? read : undefined;
  },
};

/** All rows of one width. */
export const rows: Shelf<StandingRow> = {
  write(some) {
    const cells = some.flat();
    return {
      width: some[0]?.length ?? 0,
      formula: columnOf(cells.map(({ formula }) => formula)),
      value: columnOf(cells.map(({ value }) => value)),
      format: columnOf(cells.map(({ numberFormat }) => numberFormat)),
    };
  },
  read(stored: Stored) {
    const { width } = stored;
    const formulas = readColumn(stored["formula"], isFormulaOrNone);
    const values = readColumn(stored["value"], isCellValue);
    const formats = readColumn(stored["format"], isFormat);
    if (formulas === undefined || values === undefined || formats === undefined) return undefined;
    if (typeof width !== "number" || !(width >= 1)) return undefined;
    if (!areAlike(formulas, values, formats) || formulas.length % width !== 0) return undefined;
    return Array.from({ length: formulas.length / width }, (_, down) =>
      Array.from({ length: width }, (__, right) => {
        const at = down * width + right;
        return {
          formula: formulas[at] ?? "",
          value: values[at] ?? null,
          numberFormat: formats[at] ?? "",
        };
      }),
    );
  },
};

function areAlike(...lists: readonly (readonly unknown[])[]): boolean {
  return lists.every(({ length }) => length === lists[0]?.length);
}

/** A release in one text, "7 2026-07-15". */
const nameOf = ({ number, asOf }: NamedRelease) => `${String(number)} ${asOf}`;

function namedIn(name: string | null): NamedRelease | undefined {
  if (name === null) return undefined;
  const [number = "", asOf = ""] = name.split(" ");
  return { number: Number(number), asOf };
}

function isReleaseOrNone(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && /^\d{1,9} \d{4}-\d\d-\d\d$/.test(value));
}

function isSaidOrNone(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && value.length <= LONGEST_SAID);
}

function isFormatOrNone(value: unknown): value is string | null {
  return value === null || isFormat(value);
}
