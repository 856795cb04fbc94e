import { fullCitation, shortCitation } from "./citation-styles";
import { figureOf } from "./history/testing-figure";
import { ask, bundledRelease } from "./testing";

const release = bundledRelease();

test("the short citation says who, when, for which period and how much", () => {
  const found = figureOf(ask("SHARE", "rare earths", "China"));
  expect(shortCitation(found, release)).toBe("USGS (2026), 2025: 69.23%");
});

test("the full citation says how to find the document again, what was read and in which release", () => {
  const found = figureOf(ask("SHARE", "rare earths", "China"));
  expect(fullCitation(found, release, "2026-11-23")).toMatch(
    /^USGS, .*\. Mineral Commodity Summaries 2026.*https:\/\/\S+ \(accessed 2026-11-23\)\. Share of mined rare earths, China, 2025: 69\.23%\. Rare Earth Figures release 1, as of 2026-11-22\.$/,
  );
});

test("what was inferred and what the counterpart is are said", () => {
  const found = figureOf(ask("COSTPREMIUM", "India"));
  expect(fullCitation(found, release, "2026-11-23")).toContain(", India over China, ");
  const magnets = figureOf(ask("SHARE", "magnets", "China"));
  expect(shortCitation(magnets, release)).toBe("Mint (2025), 2025 (inferred): about 90%");
});

test("a figure of an earlier day is cited as of that day", () => {
  const found = figureOf(ask("SHARE", "rare earths", "China", 2024, undefined, undefined, "2025-06-30"));
  expect(fullCitation(found, release, "2026-11-23")).toMatch(/: 69\.23%\. .*as of 2025-06-30\.$/);
});

test("no part of a citation is empty or said twice", () => {
  for (const found of [
    figureOf(ask("PRICE", "dysprosium oxide")),
    figureOf(ask("RESERVES", "rare earths", "Brazil")),
    figureOf(ask("DEPENDENCE", "permanent magnets", "India")),
  ]) {
    expect(fullCitation(found, release, "2026-11-23")).not.toMatch(/\.\s?\.|, ,|\s\s|undefined/);
  }
});
