import { toHexadecimal } from "../../../release/bytes";
import { LARGEST, seal, unseal } from "../../carried/envelope";
import type { Part } from "../../parts";
import { refused } from "../../../messages/sharing/refused";
import { KEPT_NAMESPACE } from "../kept/kept-namespace";

/**
 * A journal as the workbook keeps it: one text, cut into as many parts as it takes. Each says which set it is of and
 * which set that one replaces, so that neither half of one nor parts of two are ever taken for a journal.
 */
export interface JournalSet {
  /** The fingerprint of the text and of `after`. */
  readonly key: string;
  /** The key of the set in whose place it is written; "" where there was none. */
  readonly after: string;
  readonly text: string;
}

/** Of a text in one part, with room for what is said beside it. */
export const PIECE = LARGEST - 1_000;
/** More parts than that are not written. */
const MOST_PARTS = 30;

/** The text as a set that takes the place of another, with its parts in their order. */
export async function cut(
  text: string,
  after: string,
  piece = PIECE,
): Promise<{ set: JournalSet; xmls: readonly string[] }> {
  const count = Math.ceil(text.length / piece);
  if (count > MOST_PARTS) throw new Error(refused.tooMany);
  const key = await keyOf(text, after);
  const xmls = Array.from({ length: count }, (_, index) => {
    const journal = text.slice(index * piece, (index + 1) * piece);
    return seal({ set: key, after, index, count, journal }, KEPT_NAMESPACE);
  });
  return { set: { key, after, text }, xmls };
}

/** What parts hold. */
export interface FoundSets {
  /** Those of which each part is there and is what was written, in the order of their last parts. */
  readonly whole: readonly (JournalSet & { readonly ids: readonly string[] })[];
  /** Those of which a part is missing or damaged. */
  readonly others: readonly (Pick<JournalSet, "key" | "after"> & { readonly ids: readonly string[] })[];
}

/** Rejects where a later version of this code wrote one of them. */
export async function setsIn(parts: readonly Part[]): Promise<FoundSets> {
  const sets = new Map<string, Piece[]>();
  for (const part of parts) {
    const piece = pieceOf(part);
    if (piece === undefined) continue;
    const name = JSON.stringify([piece.set, piece.after, piece.count]);
    const before = sets.get(name) ?? [];
    // A later part makes its set a later one.
    sets.delete(name);
    sets.set(name, [...before, piece]);
  }
  const [whole, others]: [FoundSets["whole"][number][], FoundSets["others"][number][]] = [[], []];
  for (const pieces of sets.values()) {
    const [{ set: key, after, count }] = pieces as [Piece];
    const ids = pieces.map(({ id }) => id);
    // A part that was written twice, as when the spreadsheet did not answer in time, is one.
    const byIndex = new Map(pieces.map(({ index, journal }) => [index, journal]));
    const text = Array.from({ length: byIndex.size }, (_, index) => byIndex.get(index) ?? "").join("");
    if (byIndex.size === count && (await keyOf(text, after)) === key) whole.push({ key, after, text, ids });
    else others.push({ key, after, ids });
  }
  return { whole, others };
}

interface Piece {
  readonly id: string;
  readonly set: string;
  readonly after: string;
  readonly index: number;
  readonly count: number;
  readonly journal: string;
}

function pieceOf({ id, xml }: Part): Piece | undefined {
  const opened = unseal(xml, KEPT_NAMESPACE);
  if (opened.kind === "future") throw new Error(refused.future);
  if (opened.kind !== "text") return undefined;
  const { set, after, index, count, journal } = contentOf(opened.text);
  if (typeof set !== "string" || typeof after !== "string" || typeof journal !== "string") return undefined;
  if (typeof index !== "number" || typeof count !== "number") return undefined;
  return { id, set, after, index, count, journal };
}

function contentOf(text: string): Partial<Record<keyof Piece, unknown>> {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === "object" && content !== null ? content : {};
  } catch {
    return {};
  }
}

async function keyOf(text: string, after: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${after} ${text}`);
  return toHexadecimal(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
