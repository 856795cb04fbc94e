import { readFileSync } from "node:fs";
import { isMissing } from "../../src/messages/missing";
import { messages } from "../../src/messages/catalogue";
import { bundledRelease } from "../../src/figures/testing";
import { readDeclarations } from "./declarations";
import { evaluate } from "./evaluate";
import { functionsPage } from "./markdown";
import { messageExamples, notProvokable } from "./message-examples";
import { metadataText } from "./metadata";

const release = bundledRelease();

test("functions.json is what the comments in functions/ say", async () => {
  expect(readFileSync("functions/functions.json", "utf8")).toBe(await metadataText());
});

test("docs/functions.md is what the comments and the data say", () => {
  expect(readFileSync("docs/functions.md", "utf8")).toBe(functionsPage(readDeclarations(), release));
});

test("a comment whose example is not true is refused", () => {
  const [share] = readDeclarations();
  if (share === undefined) throw new Error("no declaration");
  const wrong = { ...share, examples: [{ formula: '=RE.SHARE("magnets","China")', result: "0.8" }] };
  expect(() => functionsPage([wrong], release)).toThrow(/says .* 0\.8, but it is 0\.9/);
});

test("each example of a message provokes that message", () => {
  for (const [reason, formula] of Object.entries(messageExamples)) {
    const outcome = evaluate(formula, release);
    expect(isMissing(outcome) && outcome.reason).toBe(reason);
  }
});

test("every message of the catalogue is in the help or tested with data made for it", () => {
  const anything = new Proxy([] as string[], { get: (texts, key) => Reflect.get(texts, key) as unknown });
  const reasons = Object.values(messages).flatMap((make) => {
    const made = (make as (...args: unknown[]) => unknown)("product", anything, anything, anything, anything);
    return isMissing(made) ? [made.reason] : [];
  });
  expect(new Set([...Object.keys(messageExamples), ...notProvokable])).toEqual(new Set(reasons));
});
