import { ask, bundledRelease } from "../testing";
import { eventsAbout, type DatedEvent } from "./events-about";
import { figureOf } from "./testing-figure";

const release = bundledRelease();
const events = (...call: Parameters<typeof ask>) => eventsAbout(figureOf(ask(...call)), release);

const named = ({ title, description }: DatedEvent) => `${title}. ${description}`;
const concerns = (place: string) => (event: DatedEvent) =>
  [...event.actors, ...event.targets].includes(place);

test("events of and against the place of a figure stand newest first, none after the day asked for", () => {
  const found = events("SHARE", "magnets", "China");
  expect(found.filter(concerns("CN")).length).toBeGreaterThan(10);
  const dates = found.map(({ date }) => date.slice(0, 4));
  expect(dates).toEqual([...dates].sort().reverse());
  expect(found[0]?.date).toBe("2026-11-10");
});

test("events on the product of a figure are found wherever they happened, and no others from elsewhere", () => {
  const elsewhere = events("SHARE", "magnets", "China").filter((event) => !concerns("CN")(event));
  expect(elsewhere.map(({ title }) => title)).toContain("Indian cabinet approves magnet scheme");
  for (const event of elsewhere) expect(named(event)).toMatch(/magnet/i);
});

test("asked as of an earlier day there is nothing of what came after", () => {
  const [newest] = events("SHARE", "magnets", "China", undefined, undefined, undefined, "2025-12-31");
  expect(newest?.date).toBe("2025-12-15");
});

test("a country that is the counterpart counts, the world does not", () => {
  const premium = events("COSTPREMIUM", "India").filter((event) => !/batter|lithium/i.test(named(event)));
  expect(premium.some(concerns("CN"))).toBe(true);
  const share = events("SHARE", "rare earths", "Australia").filter((event) => !concerns("AU")(event));
  expect(share.some(({ targets }) => targets.includes("WLD"))).toBe(true);
  expect(share.map(({ title }) => title)).not.toContain("China starts licences for some graphite products");
});
