import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FILES, writeExamples } from "../scripts/example";
import { call, type FunctionName } from "../src/figures/calls";
import { bundledRelease } from "../src/release/bundled";
import { cellError } from "../src/workbook/cell-error";
import { exampleModel } from "../src/workbook/example-model";
import { cellsIn, NO_DATE, readFile, type FileCell, type FileCells } from "./example/file-cells";
import { soffice, throughLibreOffice } from "./example/libreoffice";

let folder: string;
let workbook: ExcelJS.Workbook;
let live: FileCells;
let values: FileCells;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "example-"));
  jest.spyOn(console, "log").mockImplementation();
  await writeExamples(folder);
  workbook = await readFile(join(folder, FILES.live));
  live = cellsIn(workbook);
  values = cellsIn(await readFile(join(folder, FILES.values)));
});

afterAll(() => rmSync(folder, { recursive: true }));

const sheet = (name: string) => workbook.getWorksheet(name) as ExcelJS.Worksheet;
const example = (address: string) => sheet("Example").getCell(address);
const resultAt = (address: string) => live.get(`Example!${address}`)?.value;
const callsUs = ({ formula = "" }: FileCell) => formula.includes("_xldudf_RE_");

/** A call of the bundled release: its number, or the code of its error. */
function number(name: FunctionName, ...args: unknown[]): unknown {
  const outcome = call(name, args, bundledRelease().release());
  return outcome.kind === "number" ? outcome.value : outcome.kind;
}

describe("an independent reader", () => {
  test("finds the sheets, the model first", () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Example", "Sources"]);
  });

  test("finds each cell of the model: its text, its number, or its formula in the form that files have", () => {
    for (const [address, { content }] of Object.entries(exampleModel.cells)) {
      if (content === null) continue;
      const isFormula = typeof content === "string" && content.startsWith("=");
      const stored = isFormula ? content.slice(1).replace(/\bRE\.([A-Z]+)\(/g, "_xldudf_RE_$1(") : undefined;
      expect([address, example(address).formula]).toEqual([address, stored]);
      if (!isFormula) expect([address, resultAt(address)]).toEqual([address, content]);
    }
  });

  test("finds the values of the figures, and none that is an error", () => {
    expect(resultAt("C12")).toBe(number("COSTPREMIUM", "India", "lithium-ion batteries", "China", "", "mid"));
    expect(resultAt("D12")).toBe(
      number("COSTPREMIUM", "India", "lithium-ion batteries", "China", "", "high"),
    );
    expect(resultAt("B20")).toBe(number("SHARE", "magnets", "China", "", "low"));
    expect(resultAt("C23")).toBe(number("HHI", "rare earths", "", "mid"));
    expect(resultAt("G19")).toBe(number("SHARE", "rare earths", "China", 2024, "", "", 46_022));
    expect(resultAt("D22")).toBe("not given");
    for (const [address, { value }] of live)
      expect([address, cellError(value)]).toEqual([address, undefined]);
  });

  test("finds the values of the calculations around them", () => {
    const at = (address: string) => resultAt(address) as number;
    for (const column of "BCD") {
      expect(at(`${column}14`)).toBe(at(`${column}13`) * (1 + at(`${column}12`)));
      expect(at(`${column}16`)).toBe(((at(`${column}14`) - at(`${column}13`)) * 40 * 50_000) / 10 ** 6);
    }
    expect(at("G21")).toBe((at("G20") - at("G19")) * 100);
    expect(resultAt("A12")).toBe("Cost premium over China");
  });

  test("finds number formats, widths and heads as the model has them", () => {
    for (const [address, { format }] of Object.entries(exampleModel.cells)) {
      if (format !== undefined) expect([address, example(address).numFmt]).toEqual([address, format]);
    }
    expect(example("A1").font.bold).toBe(true);
    expect(sheet("Example").getColumn(1).width).toBeCloseTo(272 / 7, 3);
  });

  test("finds a Sources sheet without a formula, whose links lead to figures of the model", () => {
    const sources = sheet("Sources");
    const links: string[] = [];
    sources.eachRow((row) =>
      row.eachCell((cell) => {
        expect([cell.address, cell.formula]).toEqual([cell.address, undefined]);
        if (cell.text.startsWith("Example!")) links.push(cell.text.slice("Example!".length));
      }),
    );
    expect(new Set(links).size).toBeGreaterThan(30);
    for (const address of links) expect([address, resultAt(address)]).not.toEqual([address, undefined]);
    const texts = (sources.getColumn(3).values as unknown[]).map(String);
    expect(texts).toContain('=RE.TOP("rare earths",10)');
    expect(sources.views).toMatchObject([{ state: "frozen", ySplit: 4 }]);
    expect(sources.pageSetup).toMatchObject({
      orientation: "landscape",
      printTitlesRow: "4:4",
      fitToWidth: 1,
    });
  });

  test("finds in the file with values the same in every cell, and formulas only that anybody can calculate", () => {
    expect(live.size).toBeGreaterThan(400);
    expect([...values.keys()].sort()).toEqual([...live.keys()].sort());
    for (const [address, cell] of live) {
      const { formula, ...shown } = cell;
      const stays = formula !== undefined && !callsUs(cell);
      expect([address, values.get(address)]).toEqual([address, stays ? { ...shown, formula } : shown]);
    }
    const formulas = [...values.values()].filter(({ formula }) => formula !== undefined);
    expect(formulas.length).toBeGreaterThan(15);
  });
});

/** The file with values, all numbers of its own calculations forgotten. */
function withoutResults(): string {
  const parts = unzipSync(readFileSync(join(folder, FILES.values)));
  const path = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const forgotten = xml.replaceAll(/<\/f><v>[\d.]+<\/v>/g, "</f><v>0</v>");
  const file = join(folder, "without-results.xlsx");
  writeFileSync(file, zipSync({ ...parts, [path]: strToU8(forgotten) }));
  return file;
}

if (soffice !== undefined) {
  const program = soffice;
  describe("LibreOffice", () => {
    let opened: readonly FileCells[];
    let recalculated: FileCells | undefined;

    beforeAll(async () => {
      const [never, always] = [join(folder, "never"), join(folder, "always")];
      const files = [join(folder, FILES.live), join(folder, FILES.values)];
      [opened, [recalculated]] = await Promise.all([
        throughLibreOffice(program, never, "never", files),
        throughLibreOffice(program, always, "always", [withoutResults()]),
      ]);
    });

    /** It writes fifteen digits of a number, which is not all of what a calculation comes to, and all of a figure. */
    const written = ({ formula, value, ...cell }: FileCell): FileCell =>
      formula === undefined
        ? { ...cell, value }
        : { ...cell, formula, value: typeof value === "number" ? Number(value.toPrecision(15)) : value };
    const all = (cells: FileCells | undefined) => Object.fromEntries(cells ?? []);
    const inValues = () => Object.fromEntries([...values].map(([address, cell]) => [address, written(cell)]));

    test("shows the file with values as it is, every cell of every sheet", () => {
      expect(all(opened[1])).toEqual(inValues());
    });

    test("comes to the same numbers where it calculates that file anew", () => {
      expect(all(recalculated)).toEqual(inValues());
    });

    // It drops what Excel saves for dynamic arrays, and cannot calculate ours. A version that keeps it shows the figures.
    test("shows an error in place of a live figure, or what the formula has for one, and no other number", () => {
      for (const [address, cell] of live) {
        const isSpilled = exampleModel.cells[address.replace("Example!", "")]?.content === null;
        const errors = isSpilled || callsUs(cell) ? ["#NAME?", NO_DATE] : [];
        const instead = cell.formula?.startsWith("IFERROR(") === true ? ["not given"] : errors;
        const shown = opened[0]?.get(address)?.value;
        if (shown !== written(cell).value)
          expect([address, instead]).toEqual([address, expect.arrayContaining([shown])]);
      }
      expect(opened[0]?.size).toBe(live.size);
    });
  });
}
