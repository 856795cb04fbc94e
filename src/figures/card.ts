import { sourceOf } from "./citation";
import type { Found } from "./found";
import { numberFormat } from "./number-format";
import type { Release } from "./release";
import { boundInWords, compactly, periodInWords } from "./wording";

/**
 * A number that carries its source, in the shape of Excel's DoubleCellValue: in every formula the number itself, in
 * its cell shown in its format, with a card that says who says it, for which period, known since when, and how exactly.
 * RE.SOURCE says the same, and more, as text.
 */
export interface Card extends FormattedNumber {
  readonly properties: Readonly<Record<CardField, CardText>>;
}

/** A number with the format in which its cell shows it, unless the cell has a format of its own. */
export interface FormattedNumber {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

type CardField = "Source" | "Period" | "As of" | "Range";

interface CardText {
  readonly type: "String";
  readonly basicValue: string;
}

/** Results travel together: larger cards make a sheet with tens of thousands of figures slow, then impossible. */
export const MOST_BYTES = 300;

const cards = new WeakMap<Release, Map<string, Card>>();

/** The card of a figure for one of its estimates: one object, however many calls come to it. */
export function cardOf(found: Found, value: number, release: Release): Card {
  let known = cards.get(release);
  if (known === undefined) {
    known = new Map();
    cards.set(release, known);
  }
  const key = [found.series, found.period, found.vintage, value].join("|");
  let card = known.get(key);
  if (card === undefined) {
    card = makeCard(found, value, release);
    known.set(key, card);
  }
  return card;
}

/** What is too large loses first the year of the document, then the zeros of large numbers, then letters of the source. */
function makeCard(found: Found, value: number, release: Release): Card {
  const { originator } = found;
  const year = sourceOf(found, release).published.slice(0, 4);
  const words = boundInWords(found.bound, found, found.unit);
  const fewerDigits = boundInWords(found.bound, found, found.unit, compactly);
  const smallest = card(originator, fewerDigits);
  const attempts = [
    card(year === "" ? originator : `${originator}, ${year}`, words),
    card(originator, words),
    smallest,
  ];
  return (
    attempts.find((attempt) => sizeOf(attempt) <= MOST_BYTES) ??
    card(shortened(originator, sizeOf(smallest) - MOST_BYTES), fewerDigits)
  );

  function card(source: string, range: string): Card {
    return {
      ...formatted(value, numberFormat(value, found.unit)),
      properties: {
        Source: text(source),
        Period: text(periodInWords(found)),
        "As of": text(found.vintage),
        Range: text(range),
      },
    };
  }
}

export function formatted(value: number, numberFormat: string): FormattedNumber {
  return { type: "Double", basicValue: value, numberFormat };
}

function text(basicValue: string): CardText {
  return { type: "String", basicValue };
}

const ELLIPSIS = "…";

/** A text that is at least so many bytes smaller. */
function shortened(whole: string, bytes: number): string {
  const letters = [...whole];
  const most = sizeOf(whole) - bytes;
  while (letters.length > 0 && sizeOf(letters.join("") + ELLIPSIS) > most) letters.pop();
  return letters.join("").trimEnd() + ELLIPSIS;
}

const encoder = new TextEncoder();

/** In bytes, as it is sent. */
function sizeOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
