import { bundledRelease } from "../figures/testing";
import { addressesOn } from "./address";
import type { DefinedName } from "./calculation";
import { figureCells } from "./figure-cells";
import type { FormulaCell, FormulaPiece, Workbook } from "./port";

const release = bundledRelease();
const share = '=RE.SHARE("magnets","China")';

type Scanned = Pick<Workbook, "formulas" | "readCells" | "names">;

/** A workbook that is read in pieces of so many cells. */
function workbookOf(
  cells: readonly FormulaCell[],
  pieceSize: number,
  values: Record<string, string> = {},
  names: readonly DefinedName[] = [],
) {
  const read: string[][] = [];
  const workbook: Scanned = {
    async *formulas(signal): AsyncGenerator<FormulaPiece> {
      for (let from = 0; from < cells.length && signal?.aborted !== true; from += pieceSize) {
        const done = Math.min(from + pieceSize, cells.length);
        yield { cells: cells.slice(from, done), done, total: cells.length };
      }
    },
    names: async () => names,
    readCells: async (addresses) => {
      read.push([...addresses]);
      return addresses.map((address) => values[address] ?? null);
    },
  };
  return { workbook, read };
}

const cell = (address: string, formula: string): FormulaCell => ({ address, formula, value: 0.9 });

async function scan(workbook: Scanned, signal?: AbortSignal) {
  const pieces = [];
  for await (const piece of figureCells(workbook, release, signal)) pieces.push(piece);
  return pieces;
}

/** 10,000 cells on four sheets, every second with a figure. */
const large = ["Model", "My sheet", "2024", "It's"].flatMap((sheet) => {
  const addressOf = addressesOn(sheet);
  return Array.from({ length: 2500 }, (_, index) =>
    cell(addressOf(index, 1), index % 2 === 0 ? share : `=B${String(index)}*2`),
  );
});

test("of ten thousand cells every one with a figure is found, and none twice", async () => {
  const { workbook } = workbookOf(large, 3000);
  const pieces = await scan(workbook);
  const addresses = pieces.flatMap(({ cells }) => cells.map(({ address }) => address));
  expect(addresses).toHaveLength(5000);
  expect(addresses).toEqual(large.filter(({ formula }) => formula === share).map(({ address }) => address));
  const progress = pieces.map(({ done }) => done);
  expect(progress).toEqual([...progress].sort((one, other) => one - other));
  expect(pieces.at(-1)).toMatchObject({ done: 10_000, total: 10_000 });
});

test("it can be left midway, and keeps what was found until then", async () => {
  const { workbook } = workbookOf(large, 1000);
  const leaving = new AbortController();
  const found: string[] = [];
  let done = 0;
  for await (const piece of figureCells(workbook, release, leaving.signal)) {
    found.push(...piece.cells.map(({ address }) => address));
    done = piece.done;
    if (done === 4000) leaving.abort();
  }
  expect(done).toBe(4000);
  expect(found).toHaveLength(2000);
});

test("arguments are read from the sheet of their formula, for many cells in one go", async () => {
  const { workbook, read } = workbookOf(
    [
      cell("Model!B1", '=RE.SHARE(A1,"China")'),
      cell("Other!B1", '=RE.SHARE(A1,"China")'),
      cell("Other!B2", "=1+RE.COSTPREMIUM(Model!A1)+RE.ASOF()"),
    ],
    100,
    { "Model!A1": "magnets", "Other!A1": "rare earths" },
  );
  const [{ cells } = { cells: [] }] = await scan(workbook);
  expect(read).toEqual([["Model!A1", "Other!A1"]]);
  expect(cells.map(({ explanations }) => explanations.map(({ answer }) => answer))).toMatchObject([
    [{ kind: "number", figure: { product: "rare-earth-magnets" } }],
    [{ kind: "number", figure: { product: "rare-earths" } }],
    [{ kind: "missing" }, { kind: "number" }],
  ]);
});

test("formulas as a file stores them are found, and text that only looks like one is not", async () => {
  const { workbook } = workbookOf(
    [
      cell("Model!A1", '=_xldudf_RE_SHARE("magnets","China")'),
      cell("Model!A2", '="RE.SHARE(""magnets"",""China"")"'),
      cell("Model!A3", '=RE.share("magnets","China")'),
    ],
    100,
  );
  const found = (await scan(workbook)).flatMap(({ cells }) => cells.map(({ address }) => address));
  expect(found).toEqual(["Model!A1", "Model!A3"]);
});

test("a workbook without formulas has nothing to find", async () => {
  expect(await scan(workbookOf([], 100).workbook)).toEqual([]);
});
