import fc from "fast-check";
import { functionNames } from "../../figures/calls";
import { argumentTexts, surroundings } from "../formula/testing";
import { mend, repairs } from "./repair";

const damaged = (formula: string) => mend({ formula, value: "#NAME?" });
const mended = (formula: string) => ({ kind: "mended", formula });

test.each([
  ['=_xldudf_RE_SHARE("magnets","China")', '=RE.SHARE("magnets","China")'],
  ['=1+[2]!_xldudf_RE_SHARE("magnets","China")', '=1+RE.SHARE("magnets","China")'],
  ['=[Book1.xlam]!_xldudf_RE_HHI("magnets")*2', '=RE.HHI("magnets")*2'],
  ["='C:\\Users\\A B\\AddIns\\X.XLAM'!_xldudf_RE_ASOF()", "=RE.ASOF()"],
  ["='C:\\it''s\\[x.xlam]'!_xldudf_RE_ASOF()", "=RE.ASOF()"],
  ["=X.XLAM!_xldudf_RE_ASOF()", "=RE.ASOF()"],
  ["=#REF!_xldudf_RE_ASOF()", "=RE.ASOF()"],
  ["=_xlfn.RE.ASOF()", "=RE.ASOF()"],
  ["=@_xldudf_RE_ASOF()", "=@RE.ASOF()"],
])("%s becomes %s", (before, after) => {
  expect(damaged(before)).toEqual(mended(after));
});

test("a call that is written well but not known is assigned again as it is", () => {
  expect(damaged('=B4*re.share("magnets","China")')).toEqual(mended('=B4*re.share("magnets","China")'));
});

test("every damaged call of a formula is mended, calls within calls included", () => {
  expect(
    damaged("=IF([1]!_xldudf_RE_SHARE(_xldudf_RE_LIST(A1),B2)>RE.HHI(C3),'x.xlam'!_xldudf_RE_ASOF(),0)"),
  ).toEqual(mended("=IF(RE.SHARE(RE.LIST(A1),B2)>RE.HHI(C3),RE.ASOF(),0)"));
});

test("strings, names of sheets and other links stay", () => {
  const formula = `="[2]!_xldudf_RE_SHARE(1)"&'_xldudf_RE_SHARE'!A1&[2]Model!B4&'it''s [3]'!C1&`;
  expect(damaged(`${formula}[2]!_xldudf_RE_ASOF()`)).toEqual(mended(`${formula}RE.ASOF()`));
});

test("a path before a call is found among strings and tables that look like one", () => {
  expect(damaged(`='C:\\a\\[it''s.xlam]'!_xldudf_RE_SHARE("'!",Table1[['[a]:[b"c]])&"it's"`)).toEqual(
    mended(`=RE.SHARE("'!",Table1[['[a]:[b"c]])&"it's"`),
  );
});

test("what is not ours or not damaged is sound", () => {
  const sound = { kind: "sound" };
  expect(damaged("=OTHER.SHARE(1)")).toEqual(sound);
  expect(damaged('="_xldudf_RE_SHARE(1)"')).toEqual(sound);
  expect(damaged("=[2]!_xldudf_MY_SHARE(1)")).toEqual(sound);
  expect(mend({ formula: '=RE.SHARE("magnets","China")', value: "#N/A" })).toEqual(sound);
});

test("a function that this version does not have cannot be bound, and the reason names it", () => {
  expect(damaged("=_xldudf_RE_PROFIT(1)+_xldudf_RE_ASOF()")).toMatchObject({
    kind: "not possible",
    why: expect.stringContaining("RE.PROFIT") as unknown,
  });
});

const stored = ["_xldudf_RE_", "_xlfn._xldudf_RE_", "[2]!_xldudf_RE_", "'C:\\a b\\[it''s.xlam]'!_xldudf_RE_"];
const prefixes = fc.constantFrom(
  ...stored,
  "'\\\\server\\x\\Y.XLAM'!_xldudf_RE_",
  "Y.XLAM!_xldudf_RE_",
  "RE.",
);
const names = fc.constantFrom(...functionNames);

test("only the names of the damaged calls change, and mending again changes nothing", () => {
  const part = fc.tuple(prefixes, names, fc.array(argumentTexts.filter((text) => !/_xldudf/i.test(text))));
  fc.assert(
    fc.property(surroundings, fc.array(part, { minLength: 1, maxLength: 3 }), ([before, after], parts) => {
      const written = (plain: boolean) =>
        before +
        parts
          .map(([prefix, name, given]) => `${plain ? "RE." : prefix}${name}(${given.join(",")})`)
          .join("+") +
        after;
      const first = damaged(written(false));
      expect(first).toEqual(mended(written(true)));
      expect(damaged(written(true))).toEqual(first);
      expect(mend({ formula: written(true), value: 0.9 })).toEqual({ kind: "sound" });
    }),
    { numRuns: 1000 },
  );
});

test("no formula makes it fail", () => {
  const pieces = fc.constantFrom(
    ..."()[]{}\"'!,:#@=. ",
    "_xldudf_RE_SHARE(",
    "RE.HHI(",
    "[2]!",
    "'a'!",
    "#REF!",
    "A1",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((some) => some.join("")),
      ),
      (formula) => {
        const mending = damaged(`=${formula}`);
        if (mending.kind === "mended") expect(damaged(mending.formula)).toEqual(mending);
      },
    ),
    { numRuns: 1000, examples: [["!_xldudf_RE_SHARE()"]] },
  );
});

test("cells are sorted into what can be repaired and what cannot; sound ones are in neither", async () => {
  const cell = (address: string, formula: string) => ({ address, formula, value: "#NAME?" });
  const formula = "=_xldudf_RE_ASOF()";
  const { cells, notPossible } = await repairs([
    cell("Model!A1", formula),
    cell("Model!A2", "=NOPE()"),
    { ...cell("Locked!A1", formula), obstacle: "protected" },
    cell("Model!A3", "=_xldudf_RE_PROFIT()"),
  ]);
  expect(cells).toEqual([{ address: "Model!A1", before: formula, formula: "=RE.ASOF()" }]);
  expect(notPossible.map(({ address }) => address)).toEqual(["Locked!A1", "Model!A3"]);
  expect(notPossible[0]?.why).toContain("protected");
});
