import { parsePeriod } from "../dates/period";
import { describe } from "./answer";
import { sourceRecord, type SourceRecord } from "./citation";
import type { Found } from "./found";
import { at, questionKey, type Release } from "./release";
import { newestRow, seriesFacts } from "./series";

/** A document of the release and how much is taken from it. */
export interface Document extends SourceRecord {
  /** Its row in the release. */
  readonly row: number;
  /** Of its publication, undefined where it bears no date. */
  readonly year: number | undefined;
  /** Observations that it states, of whichever vintage. */
  readonly figures: number;
  /** Events that it reports. */
  readonly events: number;
  /** Who says the figures in it, where that is not the document's own originator. */
  readonly otherOriginators: readonly string[];
}

/** What a document says to one question. */
export interface Taken {
  /** As release.questions is keyed. */
  readonly question: string;
  readonly count: number;
  /** The one to show for all of them: of the newest period that is not a forecast. */
  readonly figure: Found;
}

/** An event that a document reports. */
export interface Reported {
  readonly id: string;
  /** As precise as it is known. */
  readonly date: string;
  readonly title: string;
}

const known = new WeakMap<Release, readonly Document[]>();

/** All documents, in the order of the release. */
export function documentsOf(release: Release): readonly Document[] {
  let documents = known.get(release);
  if (documents === undefined) {
    documents = readDocuments(release);
    known.set(release, documents);
  }
  return documents;
}

function readDocuments(release: Release): Document[] {
  const { sources, observations, events } = release.bundle;
  const figures = countBy(observations.source, sources.id.length);
  const reported = countBy(events.source, sources.id.length);
  const originators = sources.id.map(() => new Set<string>());
  observations.source.forEach((row, figure) => originators[row]?.add(at(observations.originator, figure)));
  return sources.id.map((_, row) => {
    const record = sourceRecord(release, row);
    return {
      ...record,
      row,
      year: record.published === "" ? undefined : Number(record.published.slice(0, "yyyy".length)),
      figures: figures[row] as number,
      events: reported[row] as number,
      otherOriginators: [...(originators[row] ?? [])].filter((name) => name !== record.originator),
    };
  });
}

function countBy(rows: readonly number[], length: number): number[] {
  const counts = new Array<number>(length).fill(0);
  for (const row of rows) counts[row] = (counts[row] as number) + 1;
  return counts;
}

/** The figures that are taken from a document, by question; indicators and products in the order of the release. */
export function takenFrom(document: Document, release: Release): Taken[] {
  const { observations, series: lines } = release.bundle;
  const byQuestion = new Map<string, { readonly series: number; readonly row: number }[]>();
  lines.count.forEach((_, series) => {
    const { indicator, product, place, counterpart } = seriesFacts(release, series);
    const key = questionKey(indicator, product, place, counterpart);
    const end = release.firstObservation[series + 1] as number;
    for (let row = release.firstObservation[series] as number; row < end; row++) {
      if (observations.source[row] !== document.row) continue;
      const rows = byQuestion.get(key);
      if (rows === undefined) byQuestion.set(key, [{ series, row }]);
      else rows.push({ series, row });
    }
  });
  const inOrder = (one: number, other: number) =>
    (lines.indicator[one] as number) - (lines.indicator[other] as number) ||
    (lines.product[one] as number) - (lines.product[other] as number);
  const questions = [...byQuestion].map(([question, rows]) => ({
    question,
    rows,
    series: (rows[0] as { series: number }).series,
  }));
  questions.sort((one, other) => inOrder(one.series, other.series));
  return questions.map(({ question, rows, series }) => {
    const ofFirst = rows.filter((other) => other.series === series).map(({ row }) => row);
    const newest = newestRow(release, ofFirst) as number;
    const figure = describe(release, { series, why: "listed", rivals: [] }, newest, release.asOf);
    return { question, count: rows.length, figure };
  });
}

/** The events that a document reports, newest first. */
export function reportedIn(document: Document, release: Release): Reported[] {
  const { events } = release.bundle;
  const rows = events.id.map((_, row) => row).filter((row) => events.source[row] === document.row);
  return rows
    .map((row) => ({
      id: events.id[row] as string,
      date: events.date[row] as string,
      title: events.title[row] as string,
    }))
    .sort((one, other) => startOf(other.date) - startOf(one.date));
}

function startOf(date: string): number {
  return parsePeriod(date)?.start ?? 0;
}
