import { memoryWorkbook } from "../memory-workbook";
import { memoryKeeper } from "../refresh/testing";
import { sharing } from "./open-sharing";
import { contentOf, open, release, SHARE } from "./testing";

test("damaged cells are bound again, and undone to what they were", async () => {
  const damaged = '=1+[2]!_xldudf_RE_SHARE("magnets","China")';
  const { workbook, share } = open({ "Model!A1": { formula: SHARE }, "Model!A2": { formula: damaged } });
  const plan = await share.planRepair({});
  expect(plan.cells).toEqual([
    {
      address: "Model!A2",
      value: "#NAME?",
      shown: "#NAME?",
      before: damaged,
      after: '=1+RE.SHARE("magnets","China")',
      fills: 1,
    },
  ]);
  expect(await share.carryOut(plan, {})).toEqual({ cells: 1, notPossible: [] });
  expect(workbook.at("Model!A2").formula).toBe('=1+RE.SHARE("magnets","China")');
  await share.undo("repair", {});
  expect(workbook.at("Model!A2").formula).toBe(damaged);
});

test("a check says what each recipient would see, and lists what it would do", async () => {
  const { workbook, share } = open({
    "Model!A1": { formula: SHARE },
    "Model!A2": { formula: '=_xldudf_RE_SHARE("magnets","India")' },
    "'My sheet'!A1": { formula: '=RE.SHARE(LOWER("MAGNETS"),"China")' },
    "'My sheet'!A2": { formula: '=RE.SHARE("magnets","Atlantis")' },
  });
  const check = await share.check({});
  expect(check.cells).toBe(4);
  expect(check.sheets).toEqual([
    { name: "Model", cells: 2 },
    { name: "My sheet", cells: 2 },
  ]);
  expect(check.carried).toMatchObject({ state: "carried", release: 1 });
  expect(check.recipients.map(({ kind, verdict }) => [kind, verdict])).toEqual([
    ["current data", "partly"],
    ["older data, no network", "partly"],
    ["no add-in", "partly"],
    ["LibreOffice", "not safe"],
  ]);
  expect(check.unsafe.map(({ kind, cells }) => [kind, cells.map(({ address }) => address)])).toEqual([
    ["damaged", ["Model!A2"]],
    ["error", ["'My sheet'!A2"]],
    ["computed argument", ["'My sheet'!A1"]],
  ]);
  expect(check.steps.map(({ kind, weight }) => [kind, weight])).toEqual([
    ["repair", "needed"],
    ["sources", "needed"],
    ["values", "offered"],
  ]);
  const done = await share.makeSafe(check, ["repair", "sources", "values"], {});
  expect(done).toMatchObject({ sheet: "Sources", notPossible: [] });
  expect(workbook.at("Model!A2")).toMatchObject({ formula: "", value: 0.02 });
  expect((await share.check({})).recipients.every(({ verdict }) => verdict === "safe")).toBe(true);
});

test("where a cell changed since the check nothing is done", async () => {
  const { workbook, share } = open({ "Model!A1": { formula: SHARE } });
  const check = await share.check({});
  workbook.put("Model!A1", { value: 0.5 });
  await expect(share.makeSafe(check, ["values"], {})).rejects.toThrow("Model!A1 has changed");
  expect(workbook.at("Model!A1").formula).toBe(SHARE);
});

test("the Sources sheet is written over itself and never over another’s", async () => {
  const { workbook, share } = open({
    "Model!A1": { formula: SHARE },
    "Sources!A1": { value: "mine" },
  });
  expect((await share.writeSources({})).sheet).toBe("Sources 2");
  const first = await contentOf(workbook);
  expect((await share.writeSources({})).sheet).toBe("Sources 2");
  expect(await contentOf(workbook)).toEqual(first);
  expect(workbook.at("Sources!A1").value).toBe("mine");
  expect(workbook.at("'Sources 2'!C5")).toMatchObject({ formula: "", value: SHARE });
});

test("undoing the first Sources sheet takes it away", async () => {
  const { workbook, share } = open({ "Model!A1": { formula: SHARE } });
  const before = await contentOf(workbook);
  await share.writeSources({});
  await share.undo("sources", {});
  expect(await contentOf(workbook)).toEqual(before);
});

test("a formula that the workbook claims to have kept and that asks the network is not entered", async () => {
  const { workbook, share } = open({
    "Model!A1": { formula: `=WEBSERVICE("https://x.example/?"&RE.ASOF())` },
  });
  await share.carryOut(await share.planValues("workbook", {}), {});
  const later = sharing(workbook, memoryKeeper(release));
  const plan = await later.planLive("workbook", {});
  expect(plan.cells).toEqual([]);
  expect(plan.notPossible[0]?.why).toContain("WEBSERVICE");
  // Who replaced it can undo it: then it was seen in the cell.
  await share.undo("values", {});
  expect(workbook.at("Model!A1").formula).toContain("WEBSERVICE");
});

test("only what is selected becomes values, a spill whole where any of it is", async () => {
  const { workbook, share } = open({
    "Model!A1": { formula: SHARE },
    "Model!A3": { formula: '=RE.TOP("magnets",2)' },
  });
  workbook.select("Model!B4");
  const plan = await share.planValues("selection", {});
  expect(plan.cells).toEqual([
    {
      address: "Model!A3",
      value: "People's Republic of China",
      shown: "People's Republic of China",
      before: '=RE.TOP("magnets",2)',
      after: "",
      fills: 4,
    },
  ]);
});

test("a plan has its numbers as the sheet shows them, on the way there and back", async () => {
  const { workbook, share } = open({ "Model!A1": { formula: SHARE }, "Model!A2": { value: "90%" } });
  workbook.put("Model!A1", { text: "90.0%" });
  const values = await share.planValues("sheet", {});
  expect(values.cells).toMatchObject([{ address: "Model!A1", value: 0.9, shown: "90.0%" }]);
  const { steps } = await share.check({});
  expect(steps.find(({ kind }) => kind === "values")?.cells).toMatchObject([{ shown: "90.0%" }]);
  await share.carryOut(values, {});
  workbook.put("Model!A1", { text: "90%" });
  const live = await share.planLive("sheet", {});
  expect(live.cells).toMatchObject([{ address: "Model!A1", value: 0.9, shown: "90%" }]);
});

test("a typed-in number that its labels call a figure is made one, and undone", async () => {
  const { workbook, share } = open({
    "Model!B1": { value: "Magnets" },
    "Model!A2": { value: "China" },
    "Model!B2": { value: 0.9, numberFormat: "0%", text: "90%" },
    "Model!B9": { value: 0.9 },
  });
  const { numbers, found } = await share.hardcodes({});
  expect(numbers).toBe(2);
  expect(found).toMatchObject([
    { address: "Model!B2", value: 0.9, shown: "90%", labels: ["China", "Magnets"] },
  ]);
  const [hardcode] = found;
  const [offer] = hardcode?.offers ?? [];
  if (hardcode === undefined || offer === undefined) throw new Error("Nothing was found.");
  await share.makeFigure(hardcode, offer.formula, {});
  expect(workbook.at("Model!B2")).toMatchObject({
    formula: '=RE.SHARE("magnets","People\'s Republic of China")',
    value: 0.9,
    numberFormat: "0%",
  });
  await share.undo("figure", {});
  expect(workbook.at("Model!B2")).toMatchObject({ formula: "", value: 0.9, numberFormat: "0%" });
});

test("a label may be what a formula joins, and the wait for it shows how far it is", async () => {
  const workbook = memoryWorkbook({
    "Model!A1": { formula: '="Magnets, "&B9', value: "Magnets, China" },
    "Model!B1": { value: 0.9 },
  });
  const steps: number[] = [];
  const { found } = await sharing(workbook, memoryKeeper(release)).hardcodes({
    progress: (done, total) => void steps.push(done / total),
  });
  expect(found).toMatchObject([{ address: "Model!B1", labels: ["Magnets, China"] }]);
  expect(steps).toEqual([...steps].sort((one, other) => one - other));
  expect(steps.at(-1)).toBe(1);
});

test("rows that were inserted above the values move their formulas along", async () => {
  const { workbook, share } = open({ "Model!A1": { formula: SHARE } });
  await share.carryOut(await share.planValues("sheet", {}), {});
  workbook.put("Model!A3", workbook.at("Model!A1"));
  workbook.put("Model!A1", { value: null });
  await workbook.sending.setMarks("RareEarthFigures.Kept", ["Model!A3:A3"]);
  await share.carryOut(await share.planLive("sheet", {}), {});
  expect(workbook.at("Model!A3").formula).toBe(SHARE);
});
