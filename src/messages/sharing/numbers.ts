const ends = { low: ", low end", high: ", high end" } as const;

/** What is said of a figure that a typed-in number equals. */
export const numbers = {
  about: (subject: string, period: string | undefined, estimate: keyof typeof ends | undefined) =>
    `${subject}${period === undefined ? "" : `, ${period}`}${estimate === undefined ? "" : ends[estimate]}`,
  concentration: (product: string) => `Herfindahl–Hirschman index of ${product}`,
  /** Of a number that was typed with fewer digits: what the figure itself is. */
  rounded: (about: string, figure: string) => `${about}: ${figure}, rounded`,
} as const;
