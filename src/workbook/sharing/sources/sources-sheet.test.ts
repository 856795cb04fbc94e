import fc from "fast-check";
import { openRelease, type Release } from "../../../figures/release";
import { bundledBundle, bundledRelease } from "../../../figures/testing";
import { figureCells, type FigureCell } from "../../figure-cells";
import { memoryWorkbook, type MemoryCell } from "../../memory-workbook";
import type { ReportSheet } from "./report-sheet";
import { release } from "../testing";
import { sourcesSheet } from "./sources-sheet";
import { asTyped } from "../typed";

async function figures(cells: Record<string, MemoryCell>, release: Release = bundledRelease()) {
  const found: FigureCell[] = [];
  for await (const piece of figureCells(memoryWorkbook(cells), release)) found.push(...piece.cells);
  return found;
}

const sheetOf = (cells: readonly FigureCell[], release: Release = bundledRelease()) =>
  sourcesSheet(cells, release, "2026-11-22");

/** The texts and numbers of the table. */
function tableOf({ rows, headingRow }: ReportSheet) {
  const contents = rows.map(({ cells }) => cells.map((cell) => cell?.content ?? null));
  const end = contents.findIndex(([first]) => first === "Citations") - 1;
  return { table: contents.slice(headingRow, end), citations: contents.slice(end + 2) };
}

const share = '=RE.SHARE("magnets","China")';

test("a figure has its cell, what it is, its formula, value, range, unit, period, day, source, locator and address", async () => {
  const sheet = await sheetOf(await figures({ "'My sheet'!B4": { formula: share, value: 0.9 } }));
  const { table, citations } = tableOf(sheet);
  expect(table).toEqual([
    [
      "'My sheet'!B4",
      "Share of manufactured magnets, China",
      share,
      0.9,
      expect.stringMatching(/90%/),
      "%",
      expect.stringMatching(/^\d{4}/),
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      expect.stringMatching(/^\[1\] ./),
      expect.any(String),
      expect.stringMatching(/^https?:/),
    ],
  ]);
  expect(citations).toEqual([
    ["[1]", expect.stringContaining("accessed 2026-11-22"), ...Array<null>(9).fill(null)],
  ]);
  const [cell, , , value, , , , , , , url] = sheet.rows[4]?.cells ?? [];
  expect(cell?.link).toEqual({ to: "cell", address: "'My sheet'!B4" });
  expect(value?.format).toBe("0%");
  expect(url?.link).toEqual({ to: "page", url: url?.content });
});

test("the headings stand above their columns and stay in view", async () => {
  const { rows, headingRow, columnWidths } = await sheetOf([]);
  expect(rows[headingRow - 1]?.cells.map((cell) => cell?.content)).toEqual(
    "Cell|Figure|Formula|Value|Range or bound|Unit|Period|As of|Source|Locator|URL".split("|"),
  );
  expect(columnWidths).toHaveLength(11);
});

test("each row of a spill is named at the cell that shows it", async () => {
  const cells = await figures({ "Model!F5": { formula: '=RE.TOP("rare earths",3)', value: "China" } });
  const { table } = tableOf(await sheetOf(cells));
  expect(table.map(([address]) => address)).toEqual(["Model!G5", "Model!G6", "Model!G7"]);
  expect(table.every(([, , , value]) => typeof value === "number")).toBe(true);
});

test("two calls in one formula are two figures of one cell", async () => {
  const formula = `${share}-RE.SHARE("rare earths","China")`;
  const { table, citations } = tableOf(await sheetOf(await figures({ "Model!A1": { formula, value: 0.2 } })));
  expect(table.map(([address, about]) => [address, about])).toEqual([
    ["Model!A1", "Share of manufactured magnets, China"],
    ["Model!A1", "Share of mined rare earths, China"],
  ]);
  expect(citations).toHaveLength(2);
});

test("a citation in a cell is shortened in the column of values and given in full below", async () => {
  const cells = await figures({ "Model!A1": { formula: '=RE.SOURCE("share","magnets","China")' } });
  const { table, citations } = tableOf(await sheetOf(cells));
  expect(table[0]?.[3]).toMatch(/^.{20,39}…$/);
  expect(citations).toHaveLength(1);
});

test("a figure that many cells show is cited once", async () => {
  const cells = await figures({
    "Model!A1": { formula: share },
    "Model!A2": { formula: `=1+${share.slice(1)}` },
  });
  expect(tableOf(await sheetOf(cells)).citations).toHaveLength(1);
});

test("a call without a figure of its own says why", async () => {
  const cells = await figures({
    "Model!A1": { formula: "=RE.ASOF()", value: 46_348 },
    "Model!A2": { formula: '=RE.SHARE("magnetz","China")', value: "#VALUE!" },
    "Model!A3": { formula: '=RE.SHARE(UPPER(B1),"China")', value: 0.9 },
    "Model!A4": { formula: '=RE.EVENTS("Japan")', value: "x" },
  });
  const { table } = tableOf(await sheetOf(cells));
  expect(table.map(([, , , value, remark]) => [value, remark])).toEqual([
    [expect.any(Number), expect.stringContaining("No single figure")],
    ["#VALUE!", expect.stringContaining("magnetz")],
    [0.9, expect.stringContaining("Not told")],
    ["x", expect.stringContaining("No single figure")],
  ]);
});

test("all that is said is inside what is printed, and citations have the width of the table", async () => {
  const { rows, printed, merged } = await sheetOf(await figures({ "Model!A1": { formula: share } }));
  expect(printed).toBe(`A1:K${String(rows.length)}`);
  expect(merged).toEqual([`B${String(rows.length)}:K${String(rows.length)}`]);
});

test("there are never more links than Excel can open, and each row is still there", async () => {
  const [cell] = (await figures({ "Model!A1": { formula: share } })) as [FigureCell];
  const { rows } = await sheetOf(Array<FigureCell>(70_000).fill(cell));
  const links = rows.flatMap(({ cells }) => cells.filter((one) => one?.link !== undefined));
  expect(links).toHaveLength(65_000);
  expect(rows.length).toBeGreaterThan(70_000);
  // Two in each row, below the title, what it is, the note and the headings.
  const first = rows.findIndex(({ cells }, at) => at >= 4 && cells[10]?.link === undefined);
  expect(rows[2]?.cells[0]?.content).toContain(`From row ${String(first + 1)} on`);
  const [few] = (await sheetOf([cell])).rows.slice(2);
  expect(few?.cells[0]).toBeNull();
});

test("one number and a plain year are numbers, so that no spreadsheet marks them as numbers in a text", async () => {
  const found = release.release();
  const { rows } = await sheetOf(await figures({ "Model!A1": { formula: share } }, found), found);
  const [, , , , range, unit, period] = rows[4]?.cells ?? [];
  expect(range).toMatchObject({ content: 0.9, format: "0%" });
  expect([unit?.content, period?.content]).toEqual(["%", 2025]);
});

const dangerous = fc
  .tuple(fc.constantFrom("=", "+", "-", "@", "\t=", "\r=", "'=", " =", "=cmd|' /C calc'!", ""), fc.string())
  .map(([start, rest]) => start + rest);

test("whatever the data and the workbook say, it reaches a cell as a text", async () => {
  const bundle = bundledBundle();
  const known = await figures({ "Model!A1": { formula: share, value: 0.9 } });
  await fc.assert(
    fc.asyncProperty(dangerous, dangerous, dangerous, async (title, locator, formula) => {
      const release = openRelease({
        ...bundle,
        sources: {
          ...bundle.sources,
          title: bundle.sources.title.map(() => title),
          url: bundle.sources.url.map(() => `javascript:${title}`),
        },
        observations: {
          ...bundle.observations,
          locator: { ...bundle.observations.locator, of: bundle.observations.locator.of.map(() => locator) },
        },
      });
      const [found] = await figures({ "Model!A1": { formula: share } }, release);
      const cells = [...(found === undefined ? [] : [{ ...found, formula }]), ...known];
      const { rows } = await sheetOf(cells, release);
      const said = rows.flatMap((row) => row.cells.flatMap((cell) => (cell === null ? [] : [cell])));
      expect(said.map(({ content }) => content)).toContain(formula);
      for (const { content, link } of said) {
        if (typeof content === "string" && !/^#[A-Z/0!?]+$/.test(content))
          expect(asTyped(content)).toBe(`'${content}`);
        if (link?.to === "page") expect(link.url).toMatch(/^https?:/);
      }
    }),
    { numRuns: 20 },
  );
});
