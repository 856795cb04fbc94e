import { cells, selected, type Contracted, type Open } from "./contract";
import { KEPT_NAMESPACE } from "./sharing/kept/kept-namespace";
import type { ReportSheet } from "./sharing/sources/report-sheet";

const report: ReportSheet = {
  name: "Report",
  columnWidths: [120, 80],
  rows: [
    { cells: [{ content: "What the cells say", look: "title" }, null] },
    {
      cells: [
        { content: "Cell", look: "column heading" },
        { content: "Value", look: "column heading" },
      ],
    },
    {
      cells: [
        { content: "Model!B4", look: "label", link: { to: "cell", address: "Model!B4" } },
        { content: 0.9, look: "label", format: "0%" },
      ],
    },
    {
      cells: [
        { content: "=B4*2", look: "source", link: { to: "page", url: "https://example.com/" } },
        { content: true, look: "label" },
      ],
      wraps: true,
      height: 40,
    },
  ],
  merged: ["A1:B1"],
  headingRow: 2,
  printed: "A1:B4",
};
const shorter: ReportSheet = { ...report, rows: report.rows.slice(0, 3), printed: "A1:B3" };

export const marked = "Testing.Mark";

/** The names that a mark has given, as formulas write them, with what they stand for. */
export async function marksIn(
  workbook: Contracted,
  mark = marked,
): Promise<Readonly<Record<string, string>>> {
  const names = await workbook.names();
  const ours = names.filter(({ name }) => name.endsWith(`!${mark}`));
  return Object.fromEntries(ours.map(({ name, formula }) => [name, formula]));
}

/** What the first cells of a sheet say, row by row. */
export async function saidOn(workbook: Contracted, sheet: string) {
  const { rows } = await workbook.readArea(`'${sheet}'!A1`, { rows: 5, columns: 2 });
  return rows.map((row) => row.map(({ value }) => value));
}

export const writeReport = ({ sending }: Contracted) => sending.writeReport(report, marked);

const blank = [null, null];
const said = [["What the cells say", null], ["Cell", "Value"], ["Model!B4", 0.9], ["=B4*2", true], blank];

/** What every workbook keeps of the contract about the marks in it, the sheet that reports and the parts that are kept. */
export function keepsToReports(open: Open): void {
  test("areas are marked on several sheets, and a name of the workbook stays", async () => {
    const names = [{ name: "Market", formula: "=Model!$B$4" }];
    const workbook = await open({ cells, selected, names });
    await workbook.sending.setMarks(marked, ["Model!B4:C5", "'My sheet'!A1"]);
    expect(await marksIn(workbook)).toEqual({
      [`Model!${marked}`]: "=Model!$B$4:$C$5",
      [`'My sheet'!${marked}`]: "='My sheet'!$A$1",
    });
    expect(await workbook.names()).toContainEqual(names[0]);
  });

  test("marks take the place of those of their name, a sheet that is gone gets none, and no area is no mark", async () => {
    const workbook = await open({ cells, selected });
    const { sending } = workbook;
    await sending.setMarks("Testing.Other", ["Model!A1"]);
    await sending.setMarks(marked, ["Model!B4:C5", "'My sheet'!A1"]);
    await sending.setMarks(marked, ["Gone!B2", "'My sheet'!B2:B3"]);
    expect(await marksIn(workbook)).toEqual({ [`'My sheet'!${marked}`]: "='My sheet'!$B$2:$B$3" });
    await sending.setMarks(marked, []);
    expect(await marksIn(workbook)).toEqual({});
    expect(await marksIn(workbook, "Testing.Other")).toEqual({ "Model!Testing.Other": "=Model!$A$1" });
  });

  test("a report is written on a sheet of its own, text as text, and what is selected stays so", async () => {
    const workbook = await open({ cells, selected });
    expect(await writeReport(workbook)).toBe("Report");
    expect(await saidOn(workbook, "Report")).toEqual(said);
    const { rows } = await workbook.readArea("Report!A3", { rows: 2, columns: 2 });
    expect(rows.flat().map(({ formula, numberFormat }) => [formula, numberFormat])).toEqual([
      ["", "General"],
      ["", "0%"],
      ["", "General"],
      ["", "General"],
    ]);
    expect(Object.keys(await marksIn(workbook))).toEqual([`Report!${marked}`]);
    expect((await workbook.selectedCell()).address).toBe(selected);
    expect(await workbook.readCells(["Model!B4", "'My sheet'!A1"])).toEqual([0.9, "magnets"]);
  });

  test("a report is written again in its place, all of it, and there is one sheet ever", async () => {
    const workbook = await open({ cells, selected });
    await writeReport(workbook);
    expect(await workbook.sending.writeReport(shorter, marked)).toBe("Report");
    expect(await saidOn(workbook, "Report")).toEqual([...said.slice(0, 3), blank, blank]);
    expect(await writeReport(workbook)).toBe("Report");
    expect(await saidOn(workbook, "Report")).toEqual(said);
    expect(Object.keys(await marksIn(workbook))).toEqual([`Report!${marked}`]);
    expect((await workbook.sending.sheets()).filter((name) => /report/i.test(name))).toEqual(["Report"]);
    expect((await workbook.selectedCell()).address).toBe(selected);
  });

  test("what a report has beside its own columns is written with it, and gone when it has nothing there", async () => {
    const workbook = await open({ cells, selected });
    const beside = ["Report!C3", "Report!D4"];
    const note = (content: string | number) => ({ content, look: "label", format: "0%" }) as const;
    const rows = report.rows.map((row, at) => ({
      ...row,
      cells: [...row.cells, at === 2 ? note("checked") : null, at === 3 ? note(0.5) : null],
    }));
    await workbook.sending.writeReport({ ...report, rows }, marked);
    expect(await workbook.readCells(beside)).toEqual(["checked", 0.5]);
    expect((await workbook.readArea("Report!D4", { rows: 1, columns: 1 })).rows[0]?.[0]?.numberFormat).toBe(
      "0%",
    );
    await writeReport(workbook);
    expect(await workbook.readCells(beside)).toEqual([null, null]);
    expect(await saidOn(workbook, "Report")).toEqual(said);
  });

  test("a report never takes the sheet of somebody else, whose name is its own", async () => {
    const own = { ...cells, "report!A1": { value: "mine", text: "mine" } };
    const workbook = await open({ cells: own, selected });
    expect(await writeReport(workbook)).toBe("Report 2");
    expect(await writeReport(workbook)).toBe("Report 2");
    expect(await workbook.readCells(["report!A1", "'Report 2'!A1"])).toEqual(["mine", "What the cells say"]);
  });

  test("two reports with marks of their own are two sheets", async () => {
    const workbook = await open({ cells, selected });
    await writeReport(workbook);
    expect(await workbook.sending.writeReport(shorter, "Testing.Other")).toBe("Report 2");
    await workbook.sending.removeReport(marked);
    expect(await workbook.goTo("Report!A1")).toBe("gone");
    expect(await workbook.goTo("'Report 2'!A1")).toBe("selected");
  });

  test("a report is removed with its mark and nothing else, and none is there to remove again", async () => {
    const workbook = await open({ cells, selected });
    const { sending } = workbook;
    await writeReport(workbook);
    await sending.removeReport(marked);
    expect(await workbook.goTo("Report!A1")).toBe("gone");
    expect(await marksIn(workbook)).toEqual({});
    await sending.removeReport(marked);
    expect(await workbook.readCells(["Model!B4", "'My sheet'!A1"])).toEqual([0.9, "magnets"]);
    expect(await writeReport(workbook)).toBe("Report");
  });

  test("parts that are kept for the way back are apart from those that the workbook carries", async () => {
    const { parts, sending } = await open({ cells, selected });
    const carried = '<workbook xmlns="urn:rare-earth-figures:workbook" format="1">{}</workbook>';
    const kept = `<kept xmlns="${KEPT_NAMESPACE}">{}</kept>`;
    const [one] = await parts.replace([], [carried]);
    const [two] = await sending.keptParts.replace([], [kept]);
    expect([one?.xml, two?.xml]).toEqual([carried, kept]);
    expect(await parts.read()).toEqual([one]);
    expect(await sending.keptParts.read()).toEqual([two]);
    expect(await sending.keptParts.replace([two?.id ?? ""], [])).toEqual([]);
    expect(await parts.read()).toEqual([one]);
  });
}
