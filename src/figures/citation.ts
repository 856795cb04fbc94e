import type { Found } from "./found";
import { at, type Release } from "./release";
import { boundInWords, periodInWords } from "./wording";

/** A document as it stands in sources.csv. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  /** Who says it, by the document; a figure in it can have another originator. */
  readonly originator: string;
  /** Where it was read. */
  readonly publisher: string;
  readonly author: string;
  /** As precise as it is known; "" where the document bears no date. */
  readonly published: string;
  readonly url: string;
  readonly kind: string;
  readonly tier: number;
  readonly licence: string;
  readonly redistribution: string;
}

export function sourceRecord({ bundle }: Release, row: number): SourceRecord {
  const { sources } = bundle;
  return {
    id: sources.id[row] as string,
    title: sources.title[row] as string,
    originator: at(sources.originator, row),
    publisher: at(sources.publisher, row),
    author: at(sources.author, row),
    published: sources.published[row] as string,
    url: sources.url[row] as string,
    kind: at(sources.kind, row),
    tier: sources.tier[row] as number,
    licence: at(sources.licence, row),
    redistribution: at(sources.redistribution, row),
  };
}

/** The document that a figure stands in. */
export function sourceOf({ source }: Found, release: Release): SourceRecord {
  return sourceRecord(release, release.sourceRow.get(source) as number);
}

/**
 * The figure's source in one line: originator, title, published; period, inferred or not; bound in words.
 * "USGS, Mineral Commodity Summaries 2026 …, 2026-02-06; 2025; 69.23%"
 */
export function citation(found: Found, release: Release): string {
  const { title, published } = sourceOf(found, release);
  const document = [found.originator, title, published].filter((part) => part !== "").join(", ");
  return [document, periodInWords(found), boundInWords(found.bound, found, found.unit)].join("; ");
}
