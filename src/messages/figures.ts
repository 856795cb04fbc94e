/** Figures in words: how exactly a value is known, what a question is about, where other figures are, citations. */

/** How exactly a value is known; `value` is a number with its unit. */
export const known = {
  about: (value: string) => `about ${value}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  atLeast: (value: string) => `at least ${value}`,
  atMost: (value: string) => `at most ${value}`,
  notAvailable: "not available",
  redacted: "no longer published",
  inferred: (period: string) => `${period} (inferred)`,
  /** Of an index whose shares have no upper bound. */
  onlyAtLeast: "only how large a share is at least",
} as const;

const against: Readonly<Record<string, string>> = {
  dependence: "on",
  cost_premium: "over",
  imports: "from",
  exports: "to",
};

/** What a question is about, in a few words. */
export const questions = {
  /** "dependence for magnets, Japan on China" */
  asked(indicator: string, name: string, product: string, place: string, counterpart?: string): string {
    const versus = counterpart === undefined ? "" : ` ${against[indicator] ?? "and"} ${counterpart}`;
    return `${name} ${indicator === "dependence" ? "for" : "of"} ${product}, ${place}${versus}`;
  },
  premium: (place: string, benchmark: string) => `cost premium, ${place} over ${benchmark}`,
  ofProduct: (product: string, name: string) => `${product} ${name}`,
  concentration: (product: string) => `${product} Herfindahl–Hirschman index`,
} as const;

/** Units that a function answers in. */
export const units = { fraction: "a fraction", tonnes: "tonnes", dollars: "US dollars" } as const;

/** Which other figures there are, after "Figures". */
export const elsewhere = {
  forName: (name: string) => `for ${name}`,
  forNames: "for",
  forStages: "for other stages",
  againstOthers: "against others",
  againstBenchmark: "against the benchmark",
  ofOtherKinds: "of other kinds",
} as const;

export const citing = {
  undated: "undated",
  short: (originator: string, year: string, period: string, value: string) =>
    `${originator} (${year}), ${period}: ${value}`,
  read: (what: string, period: string, value: string) => `${what}, ${period}: ${value}`,
  accessed: (day: string) => `Accessed ${day}.`,
  page: (url: string, day: string) => `${url} (accessed ${day}).`,
  release: (release: number, asOf: string) => `Rare Earth Figures release ${String(release)}, as of ${asOf}.`,
} as const;
