import { formFor } from "../../wording/counted";

/** Texts of typed-in numbers that are figures we have. */
export const numbers = {
  title: "Typed-in numbers",
  hint: "Looks for numbers that somebody typed in and that equal a figure we have, as the labels beside them say.",
  lookHint: "Nothing is changed. You decide on each.",
  look: "Look for typed-in figures",
  lookAgain: "Look again",
  looking: "Looking at typed-in numbers …",
  writing: "Making it live …",
  none: (numbers: string) => `No typed-in number is one of our figures. ${numbers} looked at.`,
  found: (count: number, written: string, numbers: string) =>
    `${written} ${formFor(count, { one: "is a figure", other: "are figures" })} that we have; ${numbers} looked at.`,
  numbers: (count: number, written: string) =>
    `${written} ${formFor(count, { one: "number", other: "numbers" })}`,
  list: "Typed-in numbers that equal a figure",
  label: (label: string) => `“${label}”`,
  labels: (labels: string) => `beside ${labels}`,
  offerOf: (address: string) => `Formula for ${address}`,
  make: "Make it live",
  makeNamed: (address: string) => `Make it live: ${address}`,
  made: (address: string) => `${address} is live now.`,
  isLive: "Live now",
  showMore: (count: number, written: string) =>
    `Show ${written} more ${formFor(count, { one: "number", other: "numbers" })}`,
} as const;
