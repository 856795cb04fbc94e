import { call, type FunctionName } from "../../src/figures/calls";
import { ask, numberOf } from "../../src/figures/testing";
import { bundledRelease } from "../../src/release/bundled";
import { checkSchema } from "../../src/release/schema";
import { isFailure, verify } from "../../src/release/verify";
import { checkedSeeds } from "../data/checked-seeds";
import { seedFiles } from "../data/seeds";
import { readLedger } from "./ledger";
import { trialRelease } from "./trial";
import { INVENTED, trialFiles } from "./trial-files";

const { statement, data } = trialRelease();

async function opened() {
  const signed = await verify(statement, new TextEncoder().encode(data));
  if (isFailure(signed)) throw new Error(signed.message);
  return { signed, release: signed.release() };
}

test("a build of this checkout believes the trial release, and it is the next one", async () => {
  const { signed } = await opened();
  expect(await checkSchema(signed)).toBeUndefined();
  expect(signed.statement.release).toBe(bundledRelease().statement.release + 1);
});

test("seeds/ with the invented rows are a package in which everything is right", () => {
  expect(() => checkedSeeds(readLedger(), trialFiles(seedFiles()))).not.toThrow();
});

test("it says first that it is invented, then what changes, corrections before revisions", async () => {
  const [first, second, ...rest] = (await opened()).signed.statement.changes;
  expect(first).toBe(`${INVENTED}.`);
  expect(second).toMatch(/^Corrected: share of rare earths, China, 2024/);
  expect(rest).toEqual([
    expect.stringMatching(/^Headline changed: the short call for share of batteries, China/),
    expect.stringMatching(/^Revised: 2 figures/),
    expect.stringMatching(/^Revised as well/),
    expect.stringMatching(/^New: 1 figure, price of battery packs/),
    expect.stringContaining(INVENTED),
  ]);
});

test.each<[FunctionName, unknown[], number | string, number | string]>([
  ["SHARE", ["magnets", "China"], 0.9, 0.87],
  ["COSTPREMIUM", ["India"], 0.25, 0.28],
  ["SHARE", ["rare earths", "China", 2024], 0.7105, 0.7005],
  ["SHARE", ["rare earths", "Australia"], 0.0744, 0.0844],
  ["SHARE", ["refined rare earths", "China"], 0.9, 0.85],
  ["DEPENDENCE", ["EV batteries", "India"], 0.75, "#N/A"],
  ["PRICE", ["battery packs", "China"], 84, 71],
  ["SHARE", ["lithium-ion batteries", "China"], 0.8, 0.75],
  ["SHARE", ["rare earths", "China", 2024, undefined, undefined, "2026-01-01"], 0.6923, 0.6923],
])("RE.%s%j moves from %p to %p", async (name, args, before, after) => {
  const { release } = await opened();
  expect(numberOf(ask(name, ...args))).toBe(before);
  expect(numberOf(call(name, args, release))).toBe(after);
});
