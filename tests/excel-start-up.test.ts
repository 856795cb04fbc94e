import { call, functionNames } from "../src/figures/calls";
import { bundledRelease } from "../src/figures/testing";
import type { Excel } from "./excel/excel";
import type { Options } from "./excel/options";
import { excelInBrowser } from "./excel/in-browser";
import { currentSets } from "./excel/start-up/requirement-sets";

const openExcel = excelInBrowser();

const formulas = [
  '=RE.SHARE("magnets","China")',
  '=RE.COSTPREMIUM("India")',
  '=RE.DEPENDENCE("EV batteries","India")',
  '=RE.PRODUCTION("rare earths","Nigeria",2024)',
  '=RE.RESERVES("rare earths","Brazil")',
  '=RE.PRICE("neodymium oxide")',
  '=RE.VALUE("share","rare earths","China")',
  '=RE.HHI("rare earths")',
  '=RE.TOP("rare earths",1)',
  '=RE.SERIES("share","rare earths","China",,2025,2025)',
  '=RE.EVENTS("India")',
  '=RE.SOURCE("share","magnets","China")',
  '=RE.LIST("indicators")',
  "=RE.ASOF()",
];

/** The first cell of each function's answer, with room for the tables. */
async function firstCells(excel: Excel): Promise<unknown[]> {
  const cells = formulas.map((_, index) => `A${1 + 200 * index}`);
  for (const [index, formula] of formulas.entries()) excel.sheet.type(cells[index] as string, formula);
  await excel.calculated();
  return cells.map((cell) => excel.sheet.cell(cell).value);
}

const expected = (() => {
  const release = bundledRelease();
  const asked: Partial<Record<string, unknown[]>> = { LIST: ["indicators"], EVENTS: ["India"] };
  const first = (name: "LIST" | "EVENTS") => {
    const outcome = call(name, asked[name] ?? [], release);
    return outcome.kind === "table" ? outcome.rows[0]?.[0] : undefined;
  };
  return { list: first("LIST"), event: first("EVENTS") };
})();

const answers = [
  ...[0.9, 0.25, 0.75, 1500, 11_000_000, expect.any(Number), 0.6923, 5054, "China", 2025],
  ...[expected.event, expect.stringContaining("Mint"), expected.list, 46348],
];

const lesser: readonly (readonly [string, Options])[] = [
  [
    "with no more than the manifest asks for",
    { sets: { ...currentSets, ExcelApi: "1.12", CustomFunctionsRuntime: "1.2", SharedRuntime: "1.1" } },
  ],
  [
    "of the year in which shared runtimes came",
    {
      sets: {
        ExcelApi: "1.12",
        CustomFunctionsRuntime: "1.2",
        CustomFunctions: "1.6",
        SharedRuntime: "1.1",
        SharedRuntimeInternal: "1.1",
        RichApiRuntime: "1.1",
      },
    },
  ],
  ["in a browser that gives third parties no storage", { storage: "blocked" }],
  ["without a network", { network: "offline" }],
  [
    "without network and storage, on Windows",
    { network: "offline", storage: "blocked", platform: "windows" },
  ],
];

test.each(lesser)("in an Excel %s all functions answer", async (_, options) => {
  const excel = await openExcel(options);
  expect(formulas).toHaveLength(functionNames.length);
  expect(await firstCells(excel)).toEqual(answers);
});

test("blocked storage is blocked for the add-in's page, whichever kind of storage", async () => {
  const excel = await openExcel({ storage: "blocked" });
  const failures = await excel.run(() =>
    [() => localStorage.length, () => sessionStorage.length, () => indexedDB.open("any")].map((use) => {
      try {
        return use();
      } catch (error) {
        return (error as DOMException).name;
      }
    }),
  );
  expect(failures).toEqual(["SecurityError", "SecurityError", "SecurityError"]);
});

test("an Excel that lacks what the manifest asks for does not offer the add-in", async () => {
  const sets = { ...currentSets, CustomFunctionsRuntime: "1.1" };
  await expect(openExcel({ sets })).rejects.toThrow("lacks CustomFunctionsRuntime 1.2");
});

test("the add-in sees which requirement sets there are", async () => {
  const excel = await openExcel({ sets: { ...currentSets, ExcelApi: "1.12" } });
  const supported = await excel.run(() =>
    ["1.12", "1.13"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
  );
  expect(supported).toEqual([true, false]);
});

test.each(["web", "windows"] as const)(
  "reopened in the same workbook, %s, cells keep values",
  async (platform) => {
    const excel = await openExcel({ platform });
    excel.sheet.type("A1", [["magnets"], ['=RE.SHARE(A1,"China")'], ['=RE.TOP("rare earths",2)']]);
    await excel.calculated();
    const before = excel.sheet.values("A1:B4");
    await excel.reload();
    expect(excel.sheet.values("A1:B4")).toEqual(before);
    excel.sheet.type("A1", "rare earths");
    await excel.calculated();
    expect(excel.sheet.cell("A2").value).toBe(0.6923);
  },
);

test("what was not answered when the add-in was closed is asked again", async () => {
  const excel = await openExcel();
  await excel.functions.ready;
  excel.sheet.type("A1", '=RE.SHARE("magnets","China")');
  await excel.reload();
  await excel.calculated();
  expect(excel.sheet.cell("A1").value).toBe(0.9);
  expect(excel.functions.calls.get("SHARE")).toBe(2);
});

test.each(["web", "windows"] as const)(
  "after its first figure the add-in is loaded together with the workbook, %s",
  async (platform) => {
    const excel = await openExcel({ platform });
    await excel.functions.ready;
    expect(excel.pane.startState).toBe("Inactive");
    excel.sheet.type("A1", '=RE.SHARE("magnets","China")');
    while (excel.pane.startState === "Inactive") await new Promise((settle) => setTimeout(settle, 20));
    expect(excel.pane.startState).toBe("Background");
  },
);
