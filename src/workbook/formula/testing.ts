import fc from "fast-check";

/** For tests: arguments as people and Excel write them, each well-formed by itself. */
export const argumentTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
  fc.constantFrom("2024", "-1.5", "007", "1E+21", ".5", "TRUE", "#N/A", "growth.rate", "Größe"),
  fc.constantFrom("A7", "$B$4", "'My ''sheet'!A$1", "Inputs!B4", "B1:B3", "A1#", "Table1[@[a, (b)]]"),
  fc.constantFrom("INDEX(A1:A9,3)", "(A1,B1)", "{1,2;3.5,4}", 'IF(A1>0.5,"a;b,c",1.5)', "YEAR( TODAY() )"),
  fc.constantFrom("RE.ASOF()", '_xldudf_RE_SOURCE("share",B5,"CN",,,,,,"low")', "5%", "-A1"),
);

/** What can stand before and after a call in a formula. */
export const surroundings: fc.Arbitrary<readonly [string, string]> = fc.constantFrom(
  ["=", ""] as const,
  ["=B4*(1+", ")"] as const,
  ['="RE.SHARE(""x"")"&', '&" of RE.SHARE("'] as const,
  ["= @", " + RE.HHI( A1 )\n"] as const,
  ["='RE.SHARE(1)'!A1+{1,2;3,4}*", ")),,((“"] as const,
  ["=IF(RE.SHARE(A1,B1)>0.5,", ",0)"] as const,
);
