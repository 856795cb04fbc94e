import fc from "fast-check";
import { composeCall, replaceCall, wholeSpan } from "./edit-call";
import { readEntry, writeEntry } from "./entry";
import { callText, type FigureCall } from "./figure-call";
import { findCalls } from "./find-calls";
import { separatorsFor } from "./local-syntax";
import { argumentTexts, surroundings } from "./testing";

const prefixes = fc.constantFrom(
  "RE.",
  "re.",
  "_xldudf_RE_",
  "[2]!_xldudf_RE_",
  "'C:\\x\\[b.xlam]'!_xldudf_RE_",
);

test("everything outside the call stays as it is, to the character", () => {
  fc.assert(
    fc.property(surroundings, prefixes, fc.array(argumentTexts), ([before, after], prefix, given) => {
      const written = `${prefix}VALUE(${given.join(",")})`;
      const formula = before + written + after;
      const call = findCalls(formula).find(({ span }) => span.end === before.length + written.length);
      fc.pre(call !== undefined);
      const span = wholeSpan(formula, call as FigureCall);
      expect(formula.slice(span.start, span.end)).toBe(written);
      expect(replaceCall(formula, span, "RE.ASOF()")).toBe(`${before}RE.ASOF()${after}`);
    }),
    { numRuns: 1000 },
  );
});

test("a call that was read and composed again is the same call", () => {
  const separators = fc.constantFrom(separatorsFor("."), separatorsFor(","));
  fc.assert(
    fc.property(fc.array(argumentTexts), separators, (given, local) => {
      const [call] = findCalls(`=RE.VALUE(${given.join(",")})`) as [FigureCall];
      const entries = call.arguments.map((argument) => readEntry(writeEntry(argument, local), local) ?? "?");
      const [again] = findCalls(`=${composeCall(call.name, entries)}`) as [FigureCall];
      expect(again.name).toBe(call.name);
      expect(callText(again).toLowerCase()).toBe(callText(call).toLowerCase());
    }),
    { numRuns: 1000 },
  );
});

test("arguments left out at the end need no comma, those between do", () => {
  expect(composeCall("ASOF", [])).toBe("RE.ASOF()");
  expect(composeCall("COSTPREMIUM", ['"India"', "", "", "", '"high"', "", ""])).toBe(
    'RE.COSTPREMIUM("India",,,,"high")',
  );
});

test("a link to another file belongs to the call, and nothing else does", () => {
  const formula = '=Sheet1!A1+[2]!_xldudf_RE_SHARE("magnets","China")/2';
  const [call] = findCalls(formula) as [FigureCall];
  expect(replaceCall(formula, wholeSpan(formula, call), "RE.ASOF()")).toBe("=Sheet1!A1+RE.ASOF()/2");
});
