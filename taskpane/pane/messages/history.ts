import { formFor, writeCount, writeCounted, writeList } from "../wording/counted";

/** Texts of what a figure was over time: vintages, the series, suppliers, rivals, events; and of its citations. */

const decided: Readonly<Record<string, string>> = {
  "only series": "No other series answers this question.",
  rule: "Of those that answer this question the rule puts it first: actual before forecast, then the better source, the newer period and the later publication.",
  chosen: "It was chosen by hand among those that answer this question.",
  "chosen, first stage": "It was chosen by hand, for the first stage of the chain.",
};

const others = { one: "other", other: "others" };
const rows = { one: "row", other: "rows" };
const moreDocuments = { one: "more document", other: "more documents" };

const often: Readonly<Record<number, string>> = { 1: "once", 2: "twice" };
const times = (number: number) => often[number] ?? writeCounted(number, { one: "time", other: "times" });

export const history = {
  chart: {
    loading: "Drawing …",
    failed: "The chart could not be loaded.",
    failedHint: "The numbers beneath it are complete. Check the connection, then try again.",
    numbers: "The numbers",
    in: (name: string, unit: string) => (unit === "" ? name : `${name}, ${unit}`),
  },

  noValue: { not_available: "not available", redacted: "no longer published" } as Readonly<
    Record<string, string>
  >,

  vintages: {
    title: "Vintages",
    digest: (first: string, last: string) => `${first} → ${last}`,
    unchanged: (vintages: number) => `${writeCount(vintages)}, unchanged`,
    single: (date: string) => `Never revised; public since ${date}`,
    revised: (revisions: number, first: string, last: string, period: string) =>
      `The figure for ${period} was revised ${times(revisions)}: from ${first} to ${last}.`,
    always: (printings: number, value: string, period: string) =>
      `The figure for ${period} was printed ${times(printings)}, always as ${value}.`,
    public: "Public since",
    value: "Value",
    standing: {
      "in force": "Shown here",
      "not asked for": "Not of the source asked for",
      "not yet public": "After the as-of date",
    } as Readonly<Record<string, string>>,
  },

  series: {
    title: "Over time",
    digest: (first: string, last: string) => `${first} – ${last}`,
    single: (period: string) => `One period only: ${period}`,
    fromTo: (first: string, firstPeriod: string, last: string, lastPeriod: string) =>
      `From ${first} in ${firstPeriod} to ${last} in ${lastPeriod}.`,
    only: (value: string, period: string) => `${value} in ${period}.`,
    highest: (value: string, period: string) => `Highest: ${value} in ${period}.`,
    lowest: (value: string, period: string) => `Lowest: ${value} in ${period}.`,
    legend: {
      open: "Dashed: no figures in between, or a forecast.",
      forecast: "Hollow: forecast.",
      range: "Bars: ranges as reported.",
      atLeast: "▲ at least.",
      atMost: "▼ at most.",
      noValue: (periods: readonly string[]) => `Without a value: ${writeList(periods)}.`,
    },
    period: "Period",
    value: "Value",
  },

  suppliers: {
    title: "All suppliers",
    digest: (suppliers: number, period: string) =>
      `${writeCounted(suppliers, { one: "country", other: "countries" })}, ${period}`,
    none: "No other supplier is known beside this one",
    sentence: (largest: readonly string[], more: number) =>
      `${writeList([...largest, ...(more > 0 ? [`${writeCount(more)} more`] : [])])}.`,
    covered: (share: string, publication: string, period: string) =>
      `Together ${share} of supply: ${publication}, ${period}.`,
    overfull: "More than all, since each share is printed rounded.",
    elsewhere: (originator: string) => `${originator} gives no others, so another source stands here.`,
    place: "Country",
    share: "Share",
  },

  rivals: {
    between: (low: string, high: string, more: number) =>
      `Reported between ${low} and ${high}, by this and ${writeCounted(more, others)} of the same stage and unit.`,
    agree: (value: string, more: number) =>
      `${writeCounted(more, others)} of the same stage and unit ${formFor(more, { one: "agrees", other: "agree" })}: ${value}.`,
    noneComparable: "The others are of another stage or unit, so they are no contradiction.",
    why: "Why this one",
    decided: (how: string) => decided[how] ?? "",
    headline: "Headline",
    shown: "Shown here",
    caption: "What is said on the same question",
    value: "Value",
    said: "Said by",
    inferred: (period: string) => `${period}, inferred`,
    tier: (tier: number) => `Tier ${String(tier)}`,
    unit: (unit: string) => `in ${unit}`,
    all: (rivals: number) => `Show all ${writeCount(rivals)}`,
    fewer: "Show fewer",
  },

  events: {
    title: "Events",
    digest: (events: number, about: string) => `${writeCount(events)}, ${about}`,
    none: "None on record for this product or place",
    more: (events: number) => `Show ${writeCount(events)} more`,
    fewer: "Show the newest only",
    parties: (actors: string, targets: string) => (targets === "" ? actors : `${actors} → ${targets}`),
    kind: (kind: string) => kind.replaceAll("-", " "),
    what: (parties: string, kind: string) => `${parties} · ${kind}`,
  },

  copy: {
    full: "Copy citation",
    fullSpoken: "Full citation copied.",
    short: "Copy short form",
    shortSpoken: "Short citation copied.",
  },

  table: {
    sources: "Sources of these rows",
    rows: (shown: number) => writeCounted(shown, rows),
    more: (documents: number) => `and ${writeCounted(documents, moreDocuments)}`,
  },
} as const;
