import { cells, selected, type Open } from "./contract";
import { eventually } from "./contract-eventually";
import { marked, marksIn, saidOn, writeReport } from "./contract-reports";

/** What a person does to the sheets of the workbook that was opened last. */
export interface Person {
  rename(sheet: string, name: string): Promise<void>;
  /** Before a row, counted from one. */
  insertRows(sheet: string, row: number, count: number): Promise<void>;
}

/** What a workbook keeps of the contract while a person renames sheets and inserts rows. */
export function keepsItsPlaces(open: Open, person: Person): void {
  test("a mark moves with its cells and grows with them", async () => {
    const workbook = await open({ cells, selected });
    await workbook.sending.setMarks(marked, ["Model!B4:C5", "'My sheet'!A1"]);
    await person.insertRows("Model", 2, 3);
    expect(await marksIn(workbook)).toEqual({
      [`Model!${marked}`]: "=Model!$B$7:$C$8",
      [`'My sheet'!${marked}`]: "='My sheet'!$A$1",
    });
    expect(await workbook.readCells(["Model!B7"])).toEqual([0.9]);
    await person.insertRows("Model", 8, 1);
    expect(await marksIn(workbook)).toMatchObject({ [`Model!${marked}`]: "=Model!$B$7:$C$9" });
  });

  test("a mark stays when its sheet is renamed, and is replaced there", async () => {
    const workbook = await open({ cells, selected });
    await workbook.sending.setMarks(marked, ["Model!B4:C5"]);
    await person.rename("Model", "Base case");
    expect(await marksIn(workbook)).toEqual({ [`'Base case'!${marked}`]: "='Base case'!$B$4:$C$5" });
    await workbook.sending.setMarks(marked, ["'Base case'!A1"]);
    expect(await marksIn(workbook)).toEqual({ [`'Base case'!${marked}`]: "='Base case'!$A$1" });
  });

  test("a report is written again where it is, whatever its sheet is called by then", async () => {
    const workbook = await open({ cells, selected });
    await writeReport(workbook);
    await person.rename("Report", "Where from");
    expect(await writeReport(workbook)).toBe("Where from");
    expect(await workbook.goTo("Report!A1")).toBe("gone");
    expect((await saidOn(workbook, "Where from"))[2]).toEqual(["Model!B4", 0.9]);
    await workbook.sending.removeReport(marked);
    expect(await workbook.goTo("'Where from'!A1")).toBe("gone");
  });

  test("a formula goes on meaning the same cells", async () => {
    const workbook = await open({ cells, selected });
    await person.insertRows("Model", 4, 1);
    await person.rename("Model", "Base case");
    const [cell] = await eventually(
      async () => (await workbook.sending.readBlocks([{ address: "'Base case'!C5" }]))[0]?.rows[0] ?? [],
      ([found]) => found?.value === 1.8,
    );
    expect(cell).toMatchObject({ formula: "=B5*2", value: 1.8 });
  });
}
