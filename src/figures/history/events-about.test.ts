import { ask, bundledRelease } from "../testing";
import { eventsAbout } from "./events-about";
import { figureOf } from "./testing-figure";

const release = bundledRelease();
const events = (...call: Parameters<typeof ask>) => eventsAbout(figureOf(ask(...call)), release);

test("events of and against the place of a figure stand newest first, none after the day asked for", () => {
  const found = events("SHARE", "magnets", "China");
  expect(found.length).toBeGreaterThan(10);
  for (const { actors, targets } of found) expect([...actors, ...targets]).toContain("CN");
  const dates = found.map(({ date }) => date.slice(0, 4));
  expect(dates).toEqual([...dates].sort().reverse());
  expect(found[0]?.date).toBe("2026-11-10");
});

test("asked as of an earlier day there is nothing of what came after", () => {
  const [newest] = events("SHARE", "magnets", "China", undefined, undefined, undefined, "2025-12-31");
  expect(newest?.date).toBe("2025-12");
});

test("a country that is the counterpart counts, the world does not", () => {
  const premium = events("COSTPREMIUM", "India");
  expect(premium.some(({ actors, targets }) => ![...actors, ...targets].includes("IN"))).toBe(true);
  const share = events("SHARE", "rare earths", "Australia");
  for (const { actors, targets } of share) expect([...actors, ...targets]).toContain("AU");
});
