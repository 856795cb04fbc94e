/** Texts of what a figure was over time: vintages, the series, suppliers, rivals, events; and of its citations. */

const decided: Readonly<Record<string, string>> = {
  "only series": "No other series answers this question.",
  rule: "Of those that answer this question the rule puts it first: actual before forecast, then the better source, the newer period and the later publication.",
  chosen: "It was chosen by hand among those that answer this question.",
  "chosen, first stage": "It was chosen by hand, for the first stage of the chain.",
};

/** What stands between the first words of a sentence and the last: "A, B and 9 more". */
const count = (number: number, one: string, many: string) => `${String(number)} ${number === 1 ? one : many}`;

const times = (number: number) =>
  number === 1 ? "once" : number === 2 ? "twice" : `${String(number)} times`;

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
    unchanged: (vintages: number) => `${String(vintages)}, unchanged`,
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
      noValue: (periods: readonly string[]) => `Without a value: ${periods.join(", ")}.`,
    },
    period: "Period",
    value: "Value",
  },

  suppliers: {
    title: "All suppliers",
    digest: (suppliers: number, period: string) => `${String(suppliers)} countries, ${period}`,
    none: "No other supplier is known beside this one",
    sentence: (largest: readonly string[], more: number) =>
      more === 0 ? `${largest.join(", ")}.` : `${largest.join(", ")} and ${String(more)} more.`,
    covered: (share: string, publication: string, period: string) =>
      `Together ${share} of supply: ${publication}, ${period}.`,
    overfull: "More than all, since each share is printed rounded.",
    elsewhere: (originator: string) => `${originator} gives no others, so another source stands here.`,
    place: "Country",
    share: "Share",
  },

  rivals: {
    between: (low: string, high: string, others: number) =>
      `Reported between ${low} and ${high}, by this and ${count(others, "other", "others")} of the same stage and unit.`,
    agree: (value: string, others: number) =>
      `${count(others, "other", "others")} of the same stage and unit ${others === 1 ? "agrees" : "agree"}: ${value}.`,
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
    all: (rivals: number) => `Show all ${String(rivals)}`,
    fewer: "Show fewer",
  },

  events: {
    title: "Events",
    digest: (events: number, about: string) => `${String(events)}, ${about}`,
    none: "None on record for this product or place",
    more: (events: number) => `Show ${String(events)} more`,
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
    rows: (rows: number) => count(rows, "row", "rows"),
    more: (documents: number) => `and ${count(documents, "more document", "more documents")}`,
  },
} as const;
