import { citing } from "../messages/figures";
import { sourceOf } from "./citation";
import type { Found } from "./found";
import { asked } from "./phrasing";
import type { Release } from "./release";
import { boundInWords, periodInWords } from "./wording";

/**
 * For a note beneath a table: who, when, for which period, how much. "USGS (2026), 2025: 69.23%"
 */
export function shortCitation(found: Found, release: Release): string {
  const year = sourceOf(found, release).published.slice(0, "yyyy".length) || citing.undated;
  return citing.short(found.originator, year, periodInWords(found), valueInWords(found));
}

/**
 * For a bibliography: the document with everything by which it is found again, what was read in it, and the release
 * that it was read from. `accessed` is the day of reading, yyyy-mm-dd.
 */
export function fullCitation(found: Found, release: Release, accessed: string): string {
  const { author, title, publisher, published, url } = sourceOf(found, release);
  const what = asked(found, release).slice(1, -1);
  const document = [
    joined(found.originator, author),
    title,
    joined(publisher === found.originator ? "" : publisher, published || citing.undated),
    found.locator,
  ];
  return [
    ...document.filter((part) => part !== "").map(sentence),
    url === "" ? citing.accessed(accessed) : citing.page(url, accessed),
    sentence(citing.read(what, periodInWords(found), valueInWords(found))),
    citing.release(release.bundle.release, found.asOf),
  ].join(" ");
}

function valueInWords(found: Found): string {
  return boundInWords(found.bound, found, found.unit);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part, index) => part !== "" && parts.indexOf(part) === index).join(", ");
}

/** With a capital and a full stop, unless it ends with a mark of its own. */
function sentence(text: string): string {
  const stop = /[.!?…]$/.test(text) ? "" : ".";
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${stop}`;
}
