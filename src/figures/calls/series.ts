import type { Period } from "../../dates/period";
import { messages } from "../../messages/catalogue";
import { isMissing } from "../../messages/missing";
import { readSpan } from "../../names/arguments";
import { describe } from "../answer";
import type { Cell, Outcome } from "../outcome";
import { asked } from "../phrasing";
import { readAsOfDay, readSourceFilter, type Question } from "../question";
import { rangeOf } from "../range";
import { at, type Release } from "../release";
import { select } from "../select";
import { isForecast, periodOf } from "../series";
import { readAnySubject } from "./subject";

/** A series over time: period and value, oldest first. Forecasts only when `to` reaches them. */
export function series(release: Release, args: readonly unknown[]): Outcome {
  const [indicator, product, place, counterpart, from, to, source, asOf] = args;
  const subject = readAnySubject(indicator, product, place, counterpart, release);
  if (isMissing(subject)) return subject;
  const first = readSpan(from);
  if (isMissing(first)) return first;
  const last = readSpan(to);
  if (isMissing(last)) return last;
  const filter = readSourceFilter(source, release);
  if (isMissing(filter)) return filter;
  const day = readAsOfDay(asOf, release);
  if (isMissing(day)) return day;

  const question: Question = { ...subject, period: undefined, source: filter };
  const selection = select(question, release, day);
  if (isMissing(selection)) return selection;
  const inSpan = selection.rows.filter((row) => overlaps(periodOf(release, row), first, last));
  const shown = inSpan.filter((row) => last !== undefined || !isForecast(release, row));
  if (shown.length > 0) {
    const figures = shown.map((row) => describe(release, selection, row, day));
    return { kind: "table", rows: shown.map((row) => line(row)), figures };
  }
  const [oldest, newest] = [selection.rows[0] as number, selection.rows.at(-1) as number];
  const reach = [periodOf(release, oldest).text, periodOf(release, newest).text] as const;
  return inSpan.length > 0
    ? messages.onlyForecasts(asked(question, release), ...reach)
    : messages.noneInSpan(asked(question, release), ...reach);

  function line(row: number): Cell[] {
    const { text } = periodOf(release, row);
    return [/^\d{4}$/.test(text) ? Number(text) : text, cell(row, text)];
  }

  function cell(row: number, period: string): Cell {
    const { observations } = release.bundle;
    const bound = at(observations.bound, row);
    if (bound === "redacted") return messages.redacted(asked(question, release), period);
    return (
      rangeOf(observations, row).mid ??
      messages.notAvailable(asked(question, release), period, at(observations.originator, row), "")
    );
  }
}

/** Whether a period lies at least partly between two others; an end that is not given is open. */
export function overlaps(
  { start, end }: Pick<Period, "start" | "end">,
  first: Period | undefined,
  last: Period | undefined,
): boolean {
  return (first === undefined || end >= first.start) && (last === undefined || start <= last.end);
}
