/** What is said of a figure that a typed-in number equals. */
export const numbers = {
  about: (subject: string, period: string) => `${subject}, ${period}`,
  /** Of a number that was typed with fewer digits: what the figure itself is. */
  rounded: (about: string, figure: string) => `${about}: ${figure}, rounded`,
} as const;
