import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import ExcelJS from "exceljs";
import { FILE, writeExample } from "../scripts/example";
import { call, type FunctionName } from "../src/figures/calls";
import { bundledRelease } from "../src/release/bundled";
import { exampleModel } from "../src/workbook/example-model";

let folder: string;
let workbook: ExcelJS.Workbook;

async function read(file: string): Promise<ExcelJS.Workbook> {
  const opened = new ExcelJS.Workbook();
  await opened.xlsx.readFile(file);
  return opened;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "example-"));
  jest.spyOn(console, "log").mockImplementation();
  await writeExample(folder);
  workbook = await read(join(folder, FILE));
});

afterAll(() => rmSync(folder, { recursive: true }));

const sheet = (name: string) => workbook.getWorksheet(name) as ExcelJS.Worksheet;
const example = (address: string) => sheet("Example").getCell(address);
const resultAt = (address: string) => example(address).result ?? example(address).value;

/** The reader takes numbers in a date's format for dates. */
function serial(value: ExcelJS.CellValue): ExcelJS.CellValue {
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
}

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
      if (!isFormula) expect([address, serial(example(address).value)]).toEqual([address, content]);
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
    for (const address of Object.keys(exampleModel.cells)) {
      expect([address, example(address).type]).not.toEqual([address, ExcelJS.ValueType.Error]);
      expect([address, example(address).result]).not.toEqual([
        address,
        expect.objectContaining({ error: expect.anything() as unknown }),
      ]);
    }
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
    for (const address of links) expect([address, resultAt(address)]).not.toEqual([address, null]);
    const texts = (sources.getColumn(3).values as unknown[]).map(String);
    expect(texts).toContain('=RE.TOP("rare earths",10)');
    expect(sources.views).toMatchObject([{ state: "frozen", ySplit: 4 }]);
    expect(sources.pageSetup).toMatchObject({
      orientation: "landscape",
      printTitlesRow: "4:4",
      fitToWidth: 1,
    });
  });
});

const soffice = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((path) => ["soffice", "soffice.exe"].map((name) => join(path, name)))
  .find(existsSync);

// LibreOffice drops the values that a file has for array formulas, as it does with Excel's own files, and cannot
// calculate ours. What it has to show is the Sources sheet, and inputs.
if (soffice !== undefined) {
  test("LibreOffice opens it and shows every figure on the Sources sheet", async () => {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "converted");
    execFileSync(soffice, [
      profile,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
      join(folder, FILE),
    ]);
    const converted = (await read(join(out, FILE))).getWorksheet("Sources") as ExcelJS.Worksheet;
    sheet("Sources").eachRow((row, index) =>
      row.eachCell((cell, column) => expect(converted.getCell(index, column).text).toBe(cell.text)),
    );
    expect(converted.getCell("D5").value).toBe(resultAt("G5"));
  });
}
