import { isMissing } from "../messages/missing";
import { answer } from "./answer";
import { call, type FunctionName } from "./calls";
import { directoryOf } from "./directory";
import { shortestCall } from "./shortest-call";
import { bundledRelease } from "./testing";

const release = bundledRelease();
const subjects = directoryOf(release).all.map((listed) => ({ ...listed, stage: undefined }));

function subject(indicator: string, product: string, place: string, counterpart: string, stage?: string) {
  return { indicator, product, place, counterpart, stage };
}

test("the call of every question comes to its figure, and only a question without a figure has none", () => {
  for (const asked of subjects) {
    const figure = answer({ ...asked, period: undefined, source: undefined }, release, release.asOf);
    const written = shortestCall(asked, release);
    expect({ asked, hasCall: written !== undefined }).toEqual({ asked, hasCall: !isMissing(figure) });
    if (written !== undefined) expect(evaluated(written)).toMatchObject({ kind: "number", figure });
  }
});

test.each([
  ['RE.SHARE("magnets","China")', subject("share", "rare-earth-magnets", "CN", "WLD")],
  ['RE.SHARE("refined rare earths","China")', subject("share", "rare-earths", "CN", "WLD", "refining")],
  ['RE.COSTPREMIUM("India")', subject("cost_premium", "lithium-ion-batteries", "IN", "CN")],
  ['RE.DEPENDENCE("EV batteries","India")', subject("dependence", "ev-batteries", "IN", "CN")],
  ['RE.PRICE("dysprosium oxide")', subject("price", "dysprosium-oxide", "CN", "")],
  [
    'RE.VALUE("net import reliance","rare earth compounds and metals","United States")',
    subject("net_import_reliance", "rare-earth-compounds-metals", "US", "WLD"),
  ],
])("%s", (written, asked) => {
  expect(shortestCall(asked, release)).toBe(written);
});

test.each([
  ["a period", { period: "2024" }, 'RE.SHARE("rare earths","China",2024)'],
  ["an end of the range", { estimate: "low" as const }, 'RE.SHARE("rare earths","China",,"low")'],
  ["both", { period: "2024", estimate: "high" as const }, 'RE.SHARE("rare earths","China",2024,"high")'],
])("%s is asked for in its place", (_what, wanted, expected) => {
  const share = subject("share", "rare-earths", "CN", "WLD");
  expect(shortestCall(share, release, wanted)).toBe(expected);
});

test("a period that is no year is asked for as a text, behind the arguments that are left out", () => {
  const premium = subject("cost_premium", "lithium-ion-batteries", "IN", "CN");
  expect(shortestCall(premium, release, { estimate: "high" })).toBe('RE.COSTPREMIUM("India",,,,"high")');
  const demand = subject("demand", "battery-cells", "IN", "");
  expect(shortestCall(demand, release, { period: "FY2024-25" })).toBe(
    'RE.VALUE("demand","battery cells","India",,"FY2024-25")',
  );
});

test("a question that nobody answers has no call", () => {
  expect(shortestCall(subject("share", "rare-earth-magnets", "FJ", "WLD"), release)).toBeUndefined();
});

/** The arguments are all texts without quotation marks in them. */
function evaluated(written: string) {
  const [, name, args] = /^RE\.([A-Z]+)\((.*)\)$/.exec(written) ?? [];
  return call(name as FunctionName, JSON.parse(`[${args ?? ""}]`) as string[], release);
}
