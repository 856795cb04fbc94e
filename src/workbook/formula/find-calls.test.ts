import fc from "fast-check";
import { callText, type Argument } from "./figure-call";
import { findCalls } from "./find-calls";

/** What an argument is, without where it stands. */
function brief(argument: Argument): unknown {
  switch (argument.kind) {
    case "literal":
      return argument.value;
    case "reference":
      return { cell: argument.address };
    case "name":
      return { name: argument.name };
    case "call":
      return { call: argument.call.name, arguments: argument.call.arguments.map(brief) };
    case "computed":
      return { computed: argument.text };
    default:
      return { [argument.kind]: argument.text };
  }
}

function calls(formula: string): unknown[] {
  return findCalls(formula).map(({ name, arguments: given }) => [name, ...given.map(brief)]);
}

const empty = { empty: "" };

test("a call is found with its arguments", () => {
  expect(calls('=RE.SHARE("magnets","China")')).toEqual([["SHARE", "magnets", "China"]]);
});

test("every form in which a file stores a call is a call", () => {
  const forms = [
    "RE.SHARE",
    "re.share",
    "_xldudf_RE_SHARE",
    "_XLDUDF_re_share",
    "[2]!_xldudf_RE_SHARE",
    "_xlfn.RE.SHARE",
  ];
  for (const form of forms) expect(calls(`=1+${form}("magnets")`)).toEqual([["SHARE", "magnets"]]);
});

test("other functions are not calls of ours", () => {
  const others = [
    'MY.RE.SHARE("a")',
    'RE.SHARE2("a")',
    'SHARE("a")',
    "RE.SHARE",
    "RE.SHARE!A1",
    "Sheet1!RE.SHARE(1)",
  ];
  for (const other of others) expect(calls(`=${other}`)).toEqual([]);
});

test("a call inside a string or the name of a sheet or column is text", () => {
  expect(calls('="RE.SHARE(""magnets"")"')).toEqual([]);
  expect(calls("='RE.SHARE(1)'!A1")).toEqual([]);
  expect(calls("=Table1[[RE.SHARE(1)]:[b]]")).toEqual([]);
});

test("arguments are told apart", () => {
  expect(
    calls(
      `=RE.VALUE("a ""b""",-1.5E3, TRUE ,$B$4,'My ''sheet'!$A1,growth.rate,,#N/A,B1:B3,B2*2,Table1[@[a, (b)]])`,
    ),
  ).toEqual([
    [
      "VALUE",
      'a "b"',
      -1500,
      true,
      { cell: "B4" },
      { cell: "'My ''sheet'!A1" },
      { name: "growth.rate" },
      empty,
      { error: "#N/A" },
      { computed: "B1:B3" },
      { computed: "B2*2" },
      { computed: "Table1[@[a, (b)]]" },
    ],
  ]);
});

test("what only Excel can work out is computed", () => {
  const written = [
    "A1#",
    "A:A",
    "Sheet1:Sheet3!A1",
    "[Book]Sheet1!A1",
    "{1,2;3,4}",
    "5%",
    "YEAR(A1)",
    "(A1,B1)",
    "A1 B1",
    "-A1",
  ];
  for (const text of written) expect(calls(`=RE.ASOF(${text})`)).toEqual([["ASOF", { computed: text }]]);
});

test("an argument between commas can be empty and a call can have none at all", () => {
  expect(calls("=RE.ASOF( )")).toEqual([["ASOF"]]);
  expect(calls("=RE.SHARE(,)")).toEqual([["SHARE", empty, empty]]);
  expect(calls('=RE.COSTPREMIUM(A7,,,,"high")')).toEqual([
    ["COSTPREMIUM", { cell: "A7" }, empty, empty, empty, "high"],
  ]);
});

test("calls within calls are found, the outer one first", () => {
  expect(calls('=IF(RE.SHARE(RE.LIST("a"),"b")>0.5,RE.HHI("c"),0)')).toEqual([
    ["SHARE", { call: "LIST", arguments: ["a"] }, "b"],
    ["LIST", "a"],
    ["HHI", "c"],
  ]);
});

test("spans point at the call and at its arguments", () => {
  const formula = '=B4*(1+RE.SHARE( "magnets" ,\n A7))';
  const [call] = findCalls(formula);
  expect(formula.slice(call?.span.start, call?.span.end)).toBe('RE.SHARE( "magnets" ,\n A7)');
  expect(call?.arguments.map(({ span }) => formula.slice(span.start, span.end))).toEqual(['"magnets"', "A7"]);
});

test("a call is written out as a person types it", () => {
  const [call] = findCalls('=_xldudf_RE_SHARE( "magnets", A7 , _xldudf_RE_ASOF( ))');
  expect(call && callText(call)).toBe('RE.SHARE("magnets",A7,RE.ASOF())');
});

test("a call that is not closed is not yet a call, but a finished one within it is", () => {
  expect(calls('=RE.SHARE("magnets"')).toEqual([]);
  expect(calls('=RE.SHARE(RE.ASOF(),"mag')).toEqual([["ASOF"]]);
});

const text = fc
  .string()
  .map((value) => ({ written: `"${value.replaceAll('"', '""')}"`, means: value as unknown }));
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }))
  .map((value) => ({
    written: String(value).toUpperCase(),
    means: Object.is(value, -0) ? 0 : (value as unknown),
  }));
const truth = fc
  .boolean()
  .map((value) => ({ written: String(value).toUpperCase(), means: value as unknown }));
const cell = fc
  .tuple(fc.constantFrom("A", "Z", "AB", "XFD"), fc.integer({ min: 1, max: 1_048_576 }))
  .map(([column, row]) => ({ written: `$${column}${row}`, means: { cell: `${column}${row}` } as unknown }));
const nothing = fc.constant({ written: "", means: empty as unknown });
const calculation = fc
  .constantFrom(
    'SUM(A1,"RE.SHARE(1)")',
    "A1:B2",
    "{1,2}",
    "Table1[[#All],[a)]]",
    '("a")',
    "1+1",
    "-B2",
    "a b",
  )
  .map((written) => ({ written, means: { computed: written } as unknown }));
const argument = fc.oneof(text, number, truth, cell, nothing, calculation);
const space = fc.constantFrom("", " ", "\n", "  ");

test("a generated call is found with exactly its arguments, whatever is around it", () => {
  const before = fc.constantFrom(
    "=",
    "=1+",
    '="RE.SHARE(1)"&',
    "=IF(A1>2,",
    "=SUM({1,2;3,4},'it''s RE.SHARE('!A1,",
    "=@",
  );
  const after = fc.constantFrom("", "+1", '&"RE.SHARE("', ",3)", "%", "*(2))", "#");
  fc.assert(
    fc.property(
      before,
      fc.array(argument, { minLength: 2, maxLength: 9 }),
      space,
      after,
      (left, given, gap, right) => {
        const call = `RE.VALUE(${given.map(({ written }) => gap + written + gap).join(",")})`;
        expect(calls(left + call + right)).toEqual([["VALUE", ...given.map(({ means }) => means)]]);
      },
    ),
  );
});

test("no formula throws", () => {
  const pieces = fc.constantFrom(
    ..."()[]{}\"'!,;:#@$%&=<>. \n",
    "RE.SHARE(",
    '"a"',
    "A1",
    "Sheet1!",
    "#REF!",
    "1E",
    "[[",
    "_xldudf_RE_",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((some) => some.join("")),
      ),
      (formula) => {
        findCalls(formula);
        findCalls(`=${formula}`);
      },
    ),
    { numRuns: 500 },
  );
});
