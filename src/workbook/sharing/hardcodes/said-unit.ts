/** A unit that a label can say in which figures of another unit are often typed. */
export interface SaidUnit {
  readonly says: readonly RegExp[];
  /** Which unit of ours it is a multiple or a part of. */
  readonly isOf: (unit: string) => boolean;
  /** What turns our number into that unit, as a formula has it behind a call. */
  readonly step: Step;
}

export type Step = "*100" | "/1000" | "/10^6" | "/10^9";

/** What a step does, in the arithmetic that spreadsheets have as well. */
export const stepped: Readonly<Record<Step, (value: number) => number>> = {
  "*100": (value) => value * 100,
  "/1000": (value) => value / 1000,
  "/10^6": (value) => value / 10 ** 6,
  "/10^9": (value) => value / 10 ** 9,
};

const amounts: Readonly<Record<Exclude<Step, "*100">, string>> = {
  "/1000": "thousands?|'000",
  "/10^6": "millions?|mn|mln|mm?",
  "/10^9": "billions?|bn",
};

const currencies: Readonly<Record<string, string>> = {
  USD: String.raw`USD|US\$|\$|US dollars?`,
  EUR: "EUR|€|euros?",
  INR: String.raw`INR|₹|Rs\.?|rupees?`,
};

const tonnes = "(?:metric )?(?:t|tonnes?|tons?)";
const isTonnes = (unit: string) => /^t(?:$|[ /])/.test(unit);

const steps: readonly Exclude<Step, "*100">[] = ["/1000", "/10^6", "/10^9"];

/** A word that stands by itself, in whatever letters. */
const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, "iu");

export const percent: SaidUnit = {
  // Not "50%", which is a number, and not points, which are differences.
  says: [/(?<!\d\s?)(?:%|\bper ?cent(?:age)?\b|\bpct\b)(?!\s*-?\s*(?:points?|pts?)\b)/i],
  isOf: (unit) => unit === "fraction",
  step: "*100",
};

const saidUnits: readonly SaidUnit[] = [
  percent,
  // "Mt" only as it is written: "mt" and "MT" are metric tons for some.
  { says: [/\b[Kk][tT]\b/], isOf: isTonnes, step: "/1000" },
  { says: [/\bMt\b/], isOf: isTonnes, step: "/10^6" },
  ...steps.map((step) => ({
    says: [word(`(?:${amounts[step]}) (?:of )?${tonnes}`)],
    isOf: isTonnes,
    step,
  })),
  ...Object.entries(currencies).flatMap(([currency, names]) =>
    steps.map((step) => ({
      says: [
        word(`(?:${names}) ?(?:in )?(?:${amounts[step]})`),
        word(`(?:${amounts[step]}) (?:of )?(?:${names})`),
      ],
      isOf: (unit: string) => unit === currency,
      step,
    })),
  ),
];

/** The units that a label says. */
export function unitsSaid(label: string): readonly SaidUnit[] {
  return saidUnits.filter(({ says }) => says.some((said) => said.test(label)));
}

/** A label without the unit behind its name: "Magnets (%)", "China, in kt". */
export function withoutUnit(label: string): string {
  for (const said of saidUnits.flatMap(({ says }) => says)) {
    const found = said.exec(label);
    if (found === null) continue;
    const rest = label.slice(found.index + found[0].length);
    if (/^[\s)\]]*$/.test(rest))
      return label.slice(0, found.index).replace(/[\s,;:–—([-]*(?:\bin\s*)?$/i, "");
  }
  return label;
}
