import type { Check, Hardcodes, Plan } from "../../src/workbook/sharing/sharing";

const share = '=RE.SHARE("magnets","China")';

const valueCells = Array.from({ length: 22 }, (_, row) => ({
  address: `Model!C${String(row + 4)}`,
  value: 0.9,
  before: share,
  after: "",
  fills: 1,
}));

const top = {
  address: "'My inputs'!A10",
  value: "China",
  before: '=RE.TOP("rare earths",5)',
  after: "",
  fills: 10,
};

const damaged = {
  address: "Model!B12",
  value: "#NAME?",
  before: '=1+[2]!_xldudf_RE_SHARE("magnets","China")',
  after: '=1+RE.SHARE("magnets","China")',
  fills: 1,
};

const isProtected = "The sheet is protected. Unprotect it and try again.";

/** For tests: a check that found one of everything. */
export function sampleCheck(): Check {
  return {
    cells: 1337,
    sheets: [
      { name: "Model", cells: 1312 },
      { name: "My inputs", cells: 24 },
      { name: "Locked", cells: 1 },
    ],
    carried: { state: "carried", release: 1, asOf: "2026-11-22" },
    sources: "out of date",
    recipients: [
      {
        kind: "current data",
        who: "With the add-in and current data",
        verdict: "safe",
        sees: "The same numbers as you, with their sources.",
      },
      {
        kind: "older data, no network",
        who: "With the add-in, older data and no network",
        verdict: "safe",
        sees: "The same numbers as you: the workbook brings its own data along.",
      },
      {
        kind: "no add-in",
        who: "Without the add-in",
        verdict: "partly",
        sees: "The numbers as they were saved. Once Excel calculates a figure anew it shows #NAME?.",
      },
      {
        kind: "LibreOffice",
        who: "In LibreOffice",
        verdict: "not safe",
        sees: "#NAME? in 1,337 cells as soon as the workbook is calculated.",
      },
    ],
    unsafe: [
      {
        kind: "damaged",
        what: "1 cell does not call its figure any more, so nobody sees it.",
        cells: [{ address: "Model!B12", why: "It is bound to a file of another add-in." }],
      },
      {
        kind: "computed argument",
        what: "2 cells work out what they ask for, so that their sources cannot be told.",
        cells: [
          { address: "Model!B10", why: "UPPER(A7) is worked out by the spreadsheet." },
          { address: "Locked!B2", why: "INDEX(A1:A9,3) is worked out by the spreadsheet." },
        ],
      },
    ],
    steps: [
      {
        kind: "repair",
        what: "Repair 1 cell that does not call its figure any more.",
        weight: "needed",
        cells: [damaged],
        notPossible: [],
      },
      {
        kind: "sources",
        what: "Write a sheet “Sources” that says where each figure comes from.",
        weight: "needed",
        cells: [],
        notPossible: [],
      },
      {
        kind: "values",
        what: "Put values in place of 23 formulas. They no longer follow their arguments.",
        weight: "offered",
        cells: [top, ...valueCells],
        notPossible: [{ address: "Locked!B2", why: isProtected }],
      },
    ],
  };
}

export function samplePlan(kind: Plan["kind"]): Plan {
  const notPossible = [
    { address: "Locked!B2", why: isProtected },
    { address: "Locked!B3", why: isProtected },
    { address: "Model!D4", why: "Model!F2 refers to all that it fills, and would become #REF!." },
  ];
  if (kind === "repair") return { kind, cells: [damaged], notPossible };
  const cells = [top, ...valueCells];
  if (kind === "values") return { kind, cells, notPossible };
  // The workbook was moved to other data since the values were put there.
  const live = cells.map(({ before, after, ...cell }) => ({
    ...cell,
    before: after,
    after: before,
    ...(cell.value === 0.9 && { becomes: 0.87 }),
  }));
  return { kind, cells: live, notPossible: [] };
}

export function sampleHardcodes(): Hardcodes {
  return {
    numbers: 248,
    found: [
      {
        address: "Model!D7",
        value: 0.9,
        labels: ["Magnets", "China"],
        offers: [
          { formula: share, about: "Share of rare-earth permanent magnets, China: about 90%" },
          {
            formula: '=RE.SHARE("refined rare earths","China")',
            about: "Share of refined rare earths, China",
          },
        ],
      },
      {
        address: "'My inputs'!B3",
        value: 0.25,
        labels: [],
        offers: [{ formula: '=RE.COSTPREMIUM("India")', about: "Cost premium, India against China: 20–30%" }],
      },
    ],
  };
}
