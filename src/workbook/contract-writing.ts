import { cells, selected, type Open } from "./contract";
import { eventually } from "./contract-eventually";
import { spill, spilling, tables } from "./contract-sending";
import type { BlockToWrite } from "./sending";

/** What is text although it looks like something else when it is typed. */
const TEXTS = [
  "=1+1",
  "=",
  "+1",
  "-B4",
  "@B4",
  "2024-01-01",
  "2024-07",
  "1/2",
  "12:30",
  "007",
  "1e5",
  "50%",
  "$5",
  "TRUE",
  "'x",
  "''",
  "",
  " x ",
  "#1",
  "two\nlines",
];

/** What every workbook keeps of the contract into which blocks of cells are written. */
export function keepsToWriting(open: Open): void {
  test("values take the place of values and formulas, with their formats, and the neighbours stay", async () => {
    const { sending } = await open({ cells, selected });
    const sum = 0.1 + 0.2;
    await sending.writeBlocks([
      { address: "Model!C4", values: [[sum]], formats: [["0.0000"]] },
      { address: "'My sheet'!A1", values: [[null]], formats: [["General"]] },
      {
        address: "Model!B5",
        values: [
          [45000, true, "text"],
          ["#N/A", null, -1],
        ],
        formats: [
          ["yyyy-mm-dd", "General", "@"],
          ["0%", "0.0", "#,##0"],
        ],
      },
    ]);
    const [read, other] = await sending.readBlocks([
      { address: "Model!B4", size: { rows: 3, columns: 3 } },
      { address: "'My sheet'!A1" },
    ]);
    expect(read?.rows.flat().filter(({ formula }) => formula !== "")).toEqual([]);
    expect(read?.rows.map((row) => row.map(({ value, numberFormat }) => [value, numberFormat]))).toEqual([
      [
        [0.9, "0%"],
        [sum, "0.0000"],
        [null, "General"],
      ],
      [
        [45000, "yyyy-mm-dd"],
        [true, "General"],
        ["text", "@"],
      ],
      [
        ["#N/A", "0%"],
        [null, "0.0"],
        [-1, "#,##0"],
      ],
    ]);
    expect(other?.rows).toMatchObject([[{ value: null }]]);
  });

  test.each(["General", "@", "0%", "yyyy-mm-dd"])(
    "text is text to the character whatever it looks like, in cells of the format %s",
    async (format) => {
      const formatted = TEXTS.map((_, row) => [
        `Model!B${String(row + 1)}`,
        { value: 1, numberFormat: format },
      ]);
      const { sending } = await open({ cells: Object.fromEntries(formatted), selected: "Model!A1" });
      const formats = TEXTS.map(() => [format]);
      await sending.writeBlocks([
        { address: "Model!B1", values: TEXTS.map((text) => [text]), formats },
        ...TEXTS.map((text, row) => ({
          address: `Model!D${String(row + 1)}`,
          values: [[text]],
          formats: [[format]],
        })),
      ]);
      const size = { rows: TEXTS.length, columns: 1 };
      const places = ["Model!B1", "Model!D1"].map((address) => ({ address, size }));
      for (const block of await sending.readBlocks(places)) {
        const held = block?.rows.map(([cell]) => [cell?.value, cell?.formula, cell?.numberFormat]);
        expect(held).toEqual(TEXTS.map((text) => [text, "", format]));
      }
    },
  );

  test("a formula is written with room for what it fills, and with its formats", async () => {
    const inTheWay = { "Model!B8": { value: 1 }, "Model!C9": { value: "in the way" } };
    const { sending } = await open({ cells: { ...spilling, ...inTheWay }, selected, tables });
    const block: BlockToWrite = {
      address: "Model!B8",
      formula: spill,
      values: tables[spill] ?? [],
      formats: [
        ["@", "0%"],
        ["General", "0.0"],
      ],
    };
    await sending.writeBlocks([block]);
    const read = await eventually(
      async () => (await sending.readBlocks([{ address: "Model!B8" }]))[0]?.rows,
      (rows) => rows?.length === 2,
    );
    expect(read).toEqual([
      [
        { address: "Model!B8", formula: spill, value: "China", numberFormat: "@" },
        { address: "Model!C8", formula: "", value: 0.7, numberFormat: "0%" },
      ],
      [
        { address: "Model!B9", formula: "", value: "India", numberFormat: "General" },
        { address: "Model!C9", formula: "", value: 0.1, numberFormat: "0.0" },
      ],
    ]);
  });

  test("values take the place of all that a formula fills", async () => {
    const { sending, ...workbook } = await open({ cells: spilling, selected, tables });
    const values = tables[spill] ?? [];
    const formats = values.map((row) => row.map(() => "General"));
    await sending.writeBlocks([{ address: "Model!B8", values, formats }]);
    const [block] = await sending.readBlocks([{ address: "Model!B8", size: { rows: 2, columns: 2 } }]);
    expect(block?.rows.map((row) => row.map(({ value, formula }) => [value, formula]))).toEqual(
      values.map((row) => row.map((value) => [value, ""])),
    );
    const left = [];
    for await (const piece of workbook.formulas()) left.push(...piece.cells.map(({ address }) => address));
    expect(left).toEqual(["Model!C4"]);
  });

  test("a formula that a value takes the place of leaves the other cells that it filled", async () => {
    const { sending } = await open({ cells: spilling, selected, tables });
    await sending.writeBlocks([{ address: "Model!B8", values: [[1]], formats: [["General"]] }]);
    const read = await eventually(
      async () => (await sending.readBlocks([{ address: "Model!B8", size: { rows: 2, columns: 2 } }]))[0],
      (block) => block?.rows[1]?.[1]?.value === null,
    );
    expect(read?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      [1, null],
      [null, null],
    ]);
  });

  test("nothing is written to a sheet that is gone", async () => {
    const { sending } = await open({ cells, selected });
    const block = { values: [[1]], formats: [["General"]] };
    await expect(sending.writeBlocks([{ address: "Gone!A1", ...block }])).rejects.toBeDefined();
  });
}
