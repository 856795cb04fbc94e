import { documentsOf, reportedIn, takenFrom } from "./documents";
import { openRelease, questionKey } from "./release";
import { bundleOf } from "./testing-bundle";
import { bundledRelease } from "./testing";

const release = bundledRelease();
const byId = (id: string) => {
  const document = documentsOf(release).find((each) => each.id === id);
  if (document === undefined) throw new Error(`There is no document ${id}.`);
  return document;
};

test("every document of the release is there, and every figure and event is from one of them", () => {
  const documents = documentsOf(release);
  const { sources, observations, events } = release.bundle;
  expect(documents.map(({ id }) => id)).toEqual(sources.id);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  expect(sum(documents.map(({ figures }) => figures))).toBe(observations.source.length);
  expect(sum(documents.map((each) => each.events))).toBe(events.source.length);
  for (const document of documents) {
    expect(sum(takenFrom(document, release).map(({ count }) => count))).toBe(document.figures);
    expect(reportedIn(document, release)).toHaveLength(document.events);
  }
});

test("the figures of a document stand under the questions that they answer", () => {
  const [magnets] = release.bundle.sources.id.flatMap((id) =>
    takenFrom(byId(id), release).filter(
      ({ question }) => question === questionKey("share", "rare-earth-magnets", "CN", "WLD"),
    ),
  );
  expect(magnets?.figure).toMatchObject({ indicator: "share", product: "rare-earth-magnets", place: "CN" });
  expect(release.questions.has(magnets?.question ?? "")).toBe(true);
});

test("of several figures for one question the newest that is not a forecast stands for all", () => {
  const small = openRelease(
    bundleOf(
      [
        {
          rows: [
            { period: "2023", value: 0.7, source: "a" },
            { period: "2024", value: 0.8, source: "a" },
            { period: "2025", value: 0.9, source: "b" },
            { period: "2030", value: 0.5, status: "forecast", source: "a" },
          ],
        },
      ],
      [{ series: 0 }],
    ),
  );
  const [a, b] = documentsOf(small);
  if (a === undefined || b === undefined) throw new Error("The release has two documents.");
  expect(takenFrom(a, small)).toMatchObject([{ count: 3, figure: { period: "2024", mid: 0.8 } }]);
  expect(takenFrom(b, small)).toMatchObject([{ count: 1, figure: { period: "2025" } }]);
});

test("a document without a date has no year", () => {
  const undated = documentsOf(release).filter(({ published }) => published === "");
  expect(undated.length).toBeGreaterThan(0);
  for (const { year } of undated) expect(year).toBeUndefined();
  for (const { year, published } of documentsOf(release)) {
    if (published !== "") expect(published.startsWith(String(year))).toBe(true);
  }
});

test("those who say the figures, where the document is not their own, are named", () => {
  const restating = documentsOf(release).filter(({ otherOriginators }) => otherOriginators.length > 0);
  expect(restating.length).toBeGreaterThan(0);
  for (const { originator, otherOriginators } of restating)
    expect(otherOriginators).not.toContain(originator);
});

test("the events of a document are the newest first", () => {
  const most = [...documentsOf(release)].sort((one, other) => other.events - one.events)[0];
  const dates = most === undefined ? [] : reportedIn(most, release).map(({ date }) => date);
  expect(dates.length).toBeGreaterThan(1);
  expect(dates).toEqual([...dates].sort().reverse());
});
