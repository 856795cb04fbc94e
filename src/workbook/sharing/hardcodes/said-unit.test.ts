import { unitsSaid, withoutUnit } from "./said-unit";

/** How a figure in this unit was typed, as the label says. */
const saidStep = (label: string, unit: string) => unitsSaid(label).find(({ isOf }) => isOf(unit))?.step;

test.each([
  ["Share, %", "fraction", "*100"],
  ["in per cent", "fraction", "*100"],
  ["percentage of supply", "fraction", "*100"],
  ["pct", "fraction", "*100"],
  ["Output, kt", "t REO", "/1000"],
  ["KT", "t", "/1000"],
  ["'000 t", "t", "/1000"],
  ["thousand metric tons", "t/yr", "/1000"],
  ["Mt REO", "t REO", "/10^6"],
  ["millions of tonnes", "t", "/10^6"],
  ["USD million", "USD", "/10^6"],
  ["US$ mn", "USD", "/10^6"],
  ["$m", "USD", "/10^6"],
  ["million US dollars", "USD", "/10^6"],
  ["€ bn", "EUR", "/10^9"],
  ["₹ billion", "INR", "/10^9"],
  ["USD thousand", "USD", "/1000"],
])("%s says how a figure in %s was typed", (label, unit, step) => {
  expect(saidStep(label, unit)).toBe(step);
});

test.each([
  ["Share, %", "t"],
  ["change, % points", "fraction"],
  ["percentage points", "fraction"],
  ["at 50%", "fraction"],
  ["MT", "t"],
  ["mt", "t"],
  ["kt", "USD/t"],
  ["USD million", "USD/kg"],
  ["USD million", "EUR"],
  ["$5m deal", "USD"],
  ["Metals", "t"],
  ["Millions", "USD"],
])("%s says nothing of a figure in %s", (label, unit) => {
  expect(saidStep(label, unit)).toBeUndefined();
});

test.each([
  ["Magnets (%)", "Magnets"],
  ["Magnets, in %", "Magnets"],
  ["China – kt", "China"],
  ["Rare earths [USD million]", "Rare earths"],
  ["Magnets", "Magnets"],
  ["%", ""],
  ["50% of magnets", "50% of magnets"],
])("%s is a name without its unit", (label, name) => {
  expect(withoutUnit(label)).toBe(name);
});
