/** A colour by its parts, each from 0 to 255. */
type Parts = readonly [red: number, green: number, blue: number];

export const BLACK = "#000000";
export const WHITE = "#ffffff";

/** "#ffa500", also where it is written in capitals or without the sign; undefined for any other text. */
export function readColour(text: unknown): string | undefined {
  const [, digits] = (typeof text === "string" && /^\s*#?([0-9a-f]{6})\s*$/i.exec(text)) || [];
  return digits === undefined ? undefined : `#${digits.toLowerCase()}`;
}

/** So much of another colour, from 0 to 1, is mixed into one. */
export function mix(colour: string, other: string, share: number): string {
  const [from, to] = [partsOf(colour), partsOf(other)];
  const mixed = from.map((part, index) => Math.round(part + ((to[index] as number) - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** The contrast ratio of WCAG 2: from 1 for the same colour to 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((first, then) => first - then);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whichever of black and white stands out more from a colour. */
export function opposite(colour: string): string {
  return contrast(colour, WHITE) >= contrast(colour, BLACK) ? WHITE : BLACK;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function partsOf(colour: string): Parts {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
