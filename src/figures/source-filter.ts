import { messages } from "../messages/catalogue";
import type { Missing } from "../messages/missing";
import { fold } from "../names/fold";
import { nearest } from "../names/suggestions";
import { at, type Release } from "./release";

/** Which rows of which series a source argument lets through. */
export interface SourceFilter {
  readonly typed: string;
  /** True where the text is only a part of a name, so that it can mean several originators. */
  readonly isPart: boolean;
  /** The measure that was asked for, folded. */
  readonly measure?: string;
  accepts(series: number, observation: number): boolean;
}

/** The best tiers: official statistics and law, intergovernmental and re-compiled ones. */
const OFFICIAL = 2;

/**
 * Reads a source argument: the exact id of a document, then an originator, then a publisher, then a part of a
 * name (of an originator, a publisher, a publication or its edition); a measure, alone or behind a comma ("weight",
 * "BACI, weight"); "official" for tiers 1 and 2. A part of a title comes last: titles hold all sorts of words.
 */
export function readSource(typed: string, release: Release): SourceFilter | Missing {
  const whole = bySource(typed, release) ?? byMeasure(typed, release) ?? byTitle(typed, release);
  if (whole !== undefined) return whole;
  for (const comma of commas(typed)) {
    const name = typed.slice(0, comma).trim();
    const source = bySource(name, release) ?? byTitle(name, release);
    const measure = byMeasure(typed.slice(comma + 1).trim(), release);
    if (source === undefined || measure === undefined) continue;
    const accepts = (series: number, row: number) =>
      source.accepts(series, row) && measure.accepts(series, row);
    return { ...measure, typed, isPart: source.isPart, accepts };
  }
  return messages.unknownName(
    "source",
    typed,
    nearest(typed, knownNames(release), (name) => name),
  );
}

function* commas(text: string): Generator<number> {
  for (let index = text.indexOf(","); index >= 0; index = text.indexOf(",", index + 1)) yield index;
}

/** Something that a row of a series has a name for. */
interface Naming {
  readonly names: readonly string[];
  of(series: number, observation: number): string;
}

function bySource(typed: string, release: Release): SourceFilter | undefined {
  const wanted = fold(typed);
  if (wanted === "") return undefined;
  const { sources, observations } = release.bundle;
  const documentOf = (row: number) => observations.source[row] as number;
  const document = release.sourceRow.get(typed) ?? release.sourceRow.get(typed.toLowerCase());
  if (document !== undefined) {
    return { typed, isPart: false, accepts: (_, row) => documentOf(row) === document };
  }
  if (wanted === "official") {
    return {
      typed,
      isPart: false,
      accepts: (_, row) => (sources.tier[documentOf(row)] as number) <= OFFICIAL,
    };
  }
  const { originators, publishers, publications } = namings(release);
  const isSame = (name: string) => fold(name) === wanted;
  const same = [originators, publishers].find(({ names }) => names.some(isSame));
  if (same !== undefined) {
    return { typed, isPart: false, accepts: (series, row) => isSame(same.of(series, row)) };
  }
  return byPart(typed, [originators, publishers, publications]);
}

function byTitle(typed: string, release: Release): SourceFilter | undefined {
  return byPart(typed, [namings(release).titles]);
}

/** The first kind of name that has the text at the beginning of a word. */
function byPart(typed: string, kinds: readonly Naming[]): SourceFilter | undefined {
  const wanted = fold(typed);
  const hasPart = (name: string) => ` ${fold(name)}`.includes(` ${wanted}`);
  const naming = wanted === "" ? undefined : kinds.find(({ names }) => names.some(hasPart));
  return naming && { typed, isPart: true, accepts: (series, row) => hasPart(naming.of(series, row)) };
}

function namings({
  bundle,
}: Release): Record<"originators" | "publishers" | "publications" | "titles", Naming> {
  const { sources, observations, series } = bundle;
  const documentOf = (row: number) => observations.source[row] as number;
  return {
    originators: { names: observations.originator.of, of: (_, row) => at(observations.originator, row) },
    publishers: { names: sources.publisher.of, of: (_, row) => at(sources.publisher, documentOf(row)) },
    publications: {
      names: [...series.publication.of, ...observations.edition.of],
      of: (line, row) => `${at(series.publication, line)} ${at(observations.edition, row)}`,
    },
    titles: { names: sources.title, of: (_, row) => sources.title[documentOf(row)] as string },
  };
}

function byMeasure(measure: string, { bundle }: Release): SourceFilter | undefined {
  const wanted = fold(measure);
  const column = bundle.series.measure;
  const matches = (name: string) => hasWords(name, wanted);
  if (wanted === "" || !column.of.some(matches)) return undefined;
  return { typed: measure, isPart: false, measure: wanted, accepts: (series) => matches(at(column, series)) };
}

/** Whether a name has a folded text as whole words. */
export function hasWords(name: string, folded: string): boolean {
  return ` ${fold(name)} `.includes(` ${folded} `);
}

function knownNames({ bundle }: Release): (readonly [string, string])[] {
  const { sources, observations } = bundle;
  return [...observations.originator.of, ...sources.publisher.of, ...sources.id].map(
    (name) => [name, name] as const,
  );
}
