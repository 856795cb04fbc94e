import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { NAMESPACE } from "../src/workbook/carried/envelope";
import { textOf } from "../src/workbook/carried/found";
import { refusals } from "../src/messages/carried";
import type { SignedRelease } from "../src/release/signed-release";
import { BUNDLED, partOf, revised } from "./carried/workbooks";
import type { Excel } from "./excel/excel";
import { excelInBrowser } from "./excel/in-browser";
import { refusals as ofExcel } from "./excel/model/refusal";
import type { Options, Platform } from "./excel/options";

/** A workbook that carries its release, in the built add-in on Microsoft's own office.js. */
const openExcel = excelInBrowser();

const FIGURE = '=RE.SHARE("magnets","China")';
const [newer, newest] = [revised(BUNDLED + 1, 0.5), revised(BUNDLED + 2, 0.25)];

const partsIn = ({ workbook }: Excel) => [...workbook.book.xmlParts.values()].map(({ xml }) => xml);

async function figure(excel: Excel, cell = "A1") {
  excel.sheet.type(cell, FIGURE);
  await excel.calculated();
  return excel.sheet.cell(cell);
}

/** Waits until the workbook carries so many parts, of which none is one of those before. */
async function written(excel: Excel, count = 1, before: readonly string[] = []): Promise<string[]> {
  for (;;) {
    const parts = partsIn(excel);
    if (parts.length === count && !parts.some((part) => before.includes(part))) return parts;
    await new Promise((settle) => setTimeout(settle, 20));
  }
}

interface Content {
  readonly release: { readonly statement: { readonly sha256: string }; readonly data: string };
  readonly moves: readonly { readonly kind: string }[];
  readonly cards: boolean;
}

const contentOf = (xml: string | undefined) => JSON.parse(textOf(xml ?? "")) as Content;

/** The add-in keeps a release on this machine, as if it had been fetched, and is opened again. */
async function keepOnMachine(excel: Excel, { statement, data }: SignedRelease): Promise<void> {
  await excel.run(
    async ({ said, base64 }) => {
      const name = `${Office.context.partitionKey ?? ""}rare-earth-figures`;
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
      await new Promise((done) => (opening.onsuccess = done));
      const transaction = opening.result.transaction("kept", "readwrite");
      const newest = { statement: said, data: Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)) };
      transaction.objectStore("kept").put({ newest }, "releases");
      await new Promise((done) => (transaction.oncomplete = done));
      opening.result.close();
    },
    { said: statement, base64: Buffer.from(data()).toString("base64") },
  );
  await excel.reload();
}

describe.each<Platform>(["web", "windows"])("in Excel, %s", (platform) => {
  const open = (options: Options = {}) => openExcel({ ...options, platform });

  test("the first figure writes one part with the signed release, and no other figure writes again", async () => {
    const excel = await open();
    await excel.functions.ready;
    expect(partsIn(excel)).toEqual([]);
    expect((await figure(excel)).value).toBe(0.9);
    const [xml] = await written(excel);
    const { release, moves, cards } = contentOf(xml);
    const data = gunzipSync(Buffer.from(release.data, "base64"));
    expect(data.equals(readFileSync("build/figures.json"))).toBe(true);
    expect(createHash("sha256").update(data).digest("hex")).toBe(release.statement.sha256);
    expect(moves).toMatchObject([{ kind: "first figure" }]);
    expect(cards).toBe(true);
    expect((await figure(excel, "A2")).value).toBe(0.9);
    await excel.reload();
    expect((await figure(excel, "A3")).value).toBe(0.9);
    expect(partsIn(excel)).toEqual([xml]);
  });

  test("what a workbook carries answers, whatever release the add-in brings", async () => {
    const xml = await partOf(newer);
    const excel = await open({ xmlParts: [xml] });
    expect((await figure(excel)).value).toBe(0.5);
    expect(partsIn(excel)).toEqual([xml]);
  });

  test("a newer release on the machine answers in a new workbook, and not in one that carries its own", async () => {
    const fresh = await open();
    await keepOnMachine(fresh, newest);
    expect((await figure(fresh)).value).toBe(0.25);
    const [xml] = await written(fresh);
    expect(contentOf(xml).release.statement.sha256).toBe(newest.statement.sha256);

    const excel = await open();
    expect((await figure(excel)).value).toBe(0.9);
    await written(excel);
    await keepOnMachine(excel, newest);
    expect((await figure(excel, "A2")).value).toBe(0.9);
  });

  test("calls that come while the workbook is being read are answered from what it carries", async () => {
    const excel = await open({ xmlParts: [await partOf(newer)] });
    await excel.functions.ready;
    excel.hindrances.beginEditing();
    const refused = excel.hindrances.refusing(2);
    await excel.reload();
    excel.sheet.type("A1", [[FIGURE], ['=RE.TOP("magnets",1)'], ['=RE.SHARE("magnetz","China")']]);
    await refused;
    expect(excel.sheet.cell("A1").value).toBe("#BUSY!");
    excel.hindrances.endEditing();
    await excel.calculated();
    expect(excel.sheet.cell("A1").value).toBe(0.5);
    expect(excel.sheet.values("A2:B2")).toEqual([["China", 0.5]]);
    expect(excel.sheet.cell("A3").value).toBe("#VALUE!");
    // Of what office.js asks for itself at its start nobody waits for the end of the editing.
    const own = excel.complaints.splice(0).filter((each) => !each.includes("Invalid API call"));
    expect(own).toEqual([]);
  });

  test("while a cell is edited the writing waits, and then the part is there", async () => {
    const excel = await open();
    await excel.run(() => Office.onReady());
    expect((await figure(excel)).value).toBe(0.9);
    const refused = excel.hindrances.refusing(1);
    excel.hindrances.beginEditing();
    await refused;
    expect(partsIn(excel)).toEqual([]);
    excel.hindrances.endEditing();
    await written(excel);
  });
});

/** One character of the data is another one. */
const tampered = (xml: string) =>
  xml.replace(
    /"data":"(.{2000})(.)/,
    (_, before: string, at: string) => `"data":"${before}${at === "A" ? "B" : "A"}`,
  );

test.each([
  ["tampered with", tampered, refusals.damaged],
  ["cut off", (xml: string) => `${xml.slice(0, 5_000)}</workbook>`, refusals.foreign],
  ["of a later format", (xml: string) => xml.replace('format="1"', 'format="2"'), refusals.future],
  ["foreign", () => `<workbook xmlns="${NAMESPACE}"><a/></workbook>`, refusals.foreign],
])("a part that is %s answers no call, says why and stays byte for byte", async (_, change, why) => {
  const xml = change(await partOf(newer));
  const excel = await openExcel({ xmlParts: [xml] });
  const cell = await figure(excel);
  expect(cell).toMatchObject({ value: "#N/A", message: expect.stringContaining(why) as string });
  expect((await figure(excel, "A2")).value).toBe("#N/A");
  expect(partsIn(excel)).toEqual([xml]);
});

test("of two parts the one that was moved later answers; both stay until something is written", async () => {
  const parts = [await partOf(newest, 1), await partOf(newer, 2)];
  const excel = await openExcel({ xmlParts: parts });
  expect((await figure(excel)).value).toBe(0.5);
  expect(partsIn(excel)).toEqual(parts);
});

test("a tampered part beside a good one does not count", async () => {
  const [good, bad] = [await partOf(newer), tampered(await partOf(newest, 5))];
  const excel = await openExcel({ xmlParts: [bad, good] });
  expect((await figure(excel)).value).toBe(0.5);
  expect(partsIn(excel)).toEqual([bad, good]);
});

test("without storage and network a workbook carries its release all the same", async () => {
  const excel = await openExcel({ storage: "blocked", network: "offline", xmlParts: [await partOf(newer)] });
  expect((await figure(excel)).value).toBe(0.5);
  const fresh = await openExcel({ storage: "blocked", network: "offline" });
  expect((await figure(fresh)).value).toBe(0.9);
  await written(fresh);
});

test("the workbook’s own setting for cards comes with what it carries", async () => {
  const excel = await openExcel({ xmlParts: [await partOf(newer, 0, { cards: false })] });
  expect(await figure(excel)).toEqual({ value: 0.5, text: "0.5", formula: FIGURE });
});

test("a part that names what is no cell among those to be calculated answers no call, and stays", async () => {
  const pending = { move: "a", cells: ["nonsense"], rewritten: [] };
  const xml = await partOf(newer, 0, { pending });
  const excel = await openExcel({ xmlParts: [xml] });
  expect(await figure(excel)).toMatchObject({
    value: "#N/A",
    message: expect.stringContaining(refusals.damaged) as string,
  });
  expect(partsIn(excel)).toEqual([xml]);
});

test("what a newer version wrote is not offered to be replaced, and it is said how to get that", async () => {
  const xml = (await partOf(newer)).replace('format="1"', 'format="2"');
  const excel = await openExcel({ xmlParts: [xml] });
  await excel.press("Refresh");
  await excel.addin.getByRole("tabpanel").getByText(refusals.future).waitFor();
  expect(await excel.addin.getByRole("button", { name: /Replace/ }).count()).toBe(0);
  expect(partsIn(excel)).toEqual([xml]);
});

/** Waits until cells show this. */
async function shows(excel: Excel, cells: Readonly<Record<string, unknown>>): Promise<void> {
  const differs = ([cell, value]: [string, unknown]) => excel.sheet.cell(cell).value !== value;
  while (Object.entries(cells).some(differs)) await new Promise((settle) => setTimeout(settle, 20));
}

test("what was answered before a workbook could be read is calculated again when it has been", async () => {
  const excel = await openExcel({ xmlParts: [await partOf(newer)] });
  await excel.functions.ready;
  const { xmlParts } = excel.workbook.book;
  const refusing = jest.spyOn(xmlParts, "values").mockImplementation(() => {
    throw ofExcel.invalidOperation();
  });
  await excel.reload();
  excel.sheet.type("A1", [[FIGURE, '=IFERROR(RE.SHARE("magnets","China"),0)', "=A1*1000"]]);
  await shows(excel, { A1: "#N/A", B1: 0, C1: "#N/A" });
  expect(excel.sheet.cell("A1").message).toContain("could not be read in time");
  refusing.mockRestore();
  await shows(excel, { A1: 0.5, B1: 0.5, C1: 500 });
});
