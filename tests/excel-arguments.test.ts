import { folder, type Site } from "./excel/platform/sites";
import type { Excel } from "./excel/excel";
import type { Platform } from "./excel/options";
import { dist } from "./dist";
import { excelInBrowser } from "./excel/in-browser";

/** What crosses the wire to a function and back, seen with functions of this test in the place of the add-in's. */
const openExcel = excelInBrowser();

declare const CustomFunctions: {
  associate(id: string, called: (...args: unknown[]) => unknown): void;
};

/** From now on RE.SHARE says what it was called with: product, country, year, estimate, source, as-of date. */
async function echo(excel: Excel): Promise<void> {
  await excel.run(() => CustomFunctions.associate("SHARE", (...args) => JSON.stringify(args.slice(0, 6))));
}

async function shown(excel: Excel, formula: string): Promise<unknown> {
  excel.sheet.type("A1", formula);
  await excel.calculated();
  const { value, message } = excel.sheet.cell("A1");
  return typeof value === "string" && value.startsWith("[") ? JSON.parse(value) : (message ?? value);
}

describe.each<Platform>(["web", "windows"])("in Excel, %s", (platform) => {
  const blank = platform === "web" ? null : 0;

  test("arguments arrive as the metadata asks for them", async () => {
    const excel = await openExcel({ platform });
    await echo(excel);
    excel.sheet.type("C1", [[12.5], ["text"], [true], [""], ["#N/A"]]);
    expect(await shown(excel, '=RE.SHARE("a","b")')).toEqual(["a", "b", null, null, null, null]);
    expect(await shown(excel, '=RE.SHARE(C1,C3,C1,,"x",C3)')).toEqual([
      "12.5",
      "TRUE",
      12.5,
      null,
      "x",
      true,
    ]);
    expect(await shown(excel, "=RE.SHARE(C4,C4,C4,C4,,C4)")).toEqual(["", "", blank, "", null, blank]);
  });

  test("errors among the arguments and wrong numbers of arguments are answered by Excel itself", async () => {
    const excel = await openExcel({ platform });
    await echo(excel);
    excel.sheet.type("C5", "#N/A");
    expect(await shown(excel, '=RE.SHARE(C5,"b")')).toBe("#N/A");
    expect(await shown(excel, '=RE.SHARE("a",1/0)')).toBe("#DIV/0!");
    expect(await shown(excel, '=RE.SHARE("a","b","no number",1/0,C5)')).toBe("#DIV/0!");
    expect(await shown(excel, '=RE.SHARE(C1:C2,"b")')).toBe("#VALUE!");
    expect(await shown(excel, '=RE.SHARE("a")')).toBe("#VALUE!");
    expect(await shown(excel, '=RE.SHARE("a","b",1,2,3,4,5)')).toBe("#VALUE!");
    expect(await shown(excel, '=RE.NOTHING("a")')).toBe("#NAME?");
    expect(excel.functions.calls.size).toBe(0);
  });

  test("a number with a card is a number in formulas, and shown in its format", async () => {
    const excel = await openExcel({ platform });
    await excel.run(() =>
      CustomFunctions.associate("HHI", () => ({
        type: "Double",
        basicType: "Double",
        basicValue: 0.256,
        numberFormat: "0.0%",
        properties: { Source: { type: "String", basicType: "String", basicValue: "USGS" } },
      })),
    );
    await echo(excel);
    excel.sheet.type("B1", [['=RE.HHI("rare earths")'], ["=B1*2"], ["=B1"]]);
    await excel.calculated();
    expect(excel.sheet.cell("B1")).toMatchObject({
      value: 0.256,
      text: "25.6%",
      card: { properties: { Source: { basicValue: "USGS" } } },
    });
    expect(excel.sheet.cell("B2")).toMatchObject({ value: 0.512, text: "0.512" });
    expect(await shown(excel, "=RE.SHARE(B1,B2)")).toEqual(["0.256", "0.512", null, null, null, null]);
    expect(await shown(excel, '=RE.SHARE("a","b",B1)')).toEqual([
      "a",
      "b",
      expect.objectContaining({ basicValue: 0.256 }),
      null,
      null,
      null,
    ]);
  });

  test("what a function throws or returns becomes what Excel shows", async () => {
    const excel = await openExcel({ platform });
    await excel.run(() => {
      const { Error: CellError, ErrorCode } = CustomFunctions as unknown as typeof globalThis.CustomFunctions;
      const results: Record<string, () => unknown> = {
        unavailable: () => {
          throw new CellError(ErrorCode.notAvailable, "no such figure");
        },
        name: () => {
          throw new CellError(ErrorCode.invalidName, "thrown");
        },
        returned: () => new CellError(ErrorCode.invalidReference, "returned"),
        crash: () => {
          throw new TypeError("a mistake");
        },
        nothing: () => null,
        later: () => Promise.resolve(42),
      };
      CustomFunctions.associate("SHARE", (kind) => results[String(kind)]?.());
    });
    excel.sheet.type(
      "A1",
      ["unavailable", "name", "returned", "crash", "nothing", "later"].map((kind) => [
        `=RE.SHARE("${kind}","")`,
      ]),
    );
    await excel.calculated();
    const cells = [1, 2, 3, 4, 5, 6].map((row) => excel.sheet.cell(`A${row}`));
    expect(cells.map(({ value }) => value)).toEqual(["#N/A", "#VALUE!", "#REF!", "#VALUE!", 0, 42]);
    expect(cells.slice(0, 2).map(({ message }) => message)).toEqual(["no such figure", "thrown"]);
  });
});

/** The built add-in with other metadata of RE.SHARE. */
function withMetadata(change: Readonly<Record<string, unknown>>): Site {
  const files = folder(dist);
  return (path) => {
    const file = files(path);
    if (file === undefined || path !== "/functions.json") return file;
    const metadata = JSON.parse(file.body.toString()) as { functions: { id: string }[] };
    const functions = metadata.functions.map((each) => (each.id === "SHARE" ? { ...each, ...change } : each));
    return { ...file, body: JSON.stringify({ ...metadata, functions }) };
  };
}

test("a range arrives with its rows, and arguments that repeat as a list", async () => {
  const parameters = [
    { name: "table", type: "any", dimensionality: "matrix" },
    { name: "numbers", type: "number", repeating: true },
  ];
  const excel = await openExcel({}, withMetadata({ parameters }));
  await excel.run(() =>
    CustomFunctions.associate("SHARE", (table, numbers) => JSON.stringify([table, numbers])),
  );
  excel.sheet.type("C1", [
    [1, "x"],
    ["", true],
  ]);
  const table = [
    [1, "x"],
    [0, true],
  ];
  expect(await shown(excel, "=RE.SHARE(C1:D2,7,C1,TRUE)")).toEqual([table, [7, 1, 1]]);
  expect(await shown(excel, "=RE.SHARE(5)")).toEqual([[[5]], []]);
  expect(await shown(excel, '=RE.SHARE(C1:D2,7,"no number")')).toBe("#VALUE!");
  excel.sheet.type("D2", "#N/A");
  expect(await shown(excel, '=RE.SHARE(C1:D2,"no number")')).toBe("#N/A");
});

test.each(["stream", "volatile", "cancelable", "requiresAddress"])(
  "a function that is %s is refused: no cell of this add-in may be",
  async (option) => {
    await expect(openExcel({}, withMetadata({ options: { [option]: true } }))).rejects.toThrow(option);
  },
);

test("answers that are too many for one message on the web come in several", async () => {
  const excel = await openExcel({ platform: "web" });
  await excel.run(() => CustomFunctions.associate("SHARE", (text) => String(text).repeat(10_000)));
  excel.sheet.type(
    "A1",
    Array.from({ length: 900 }, () => ['=RE.SHARE("x","y")']),
  );
  await excel.calculated();
  const lengths = new Set(excel.sheet.values("A1:A900").map(([text]) => String(text).length));
  expect(lengths).toEqual(new Set([10_000]));
});
