import { messages } from "../messages/catalogue";
import { isMissing, type Missing } from "../messages/missing";
import { createLexicon, type Lexicon, type Named } from "./lexicon";
import { readStage } from "./stages";
import { nearest } from "./suggestions";

export interface ProductEntry extends Named {
  /** In the order of the chain; the bare name means the first. */
  readonly stages: readonly string[];
}

export interface ProductMeant {
  readonly id: string;
  /** The stage that was said, undefined for the bare name. */
  readonly stage: string | undefined;
}

export interface Products {
  resolve(typed: string): ProductMeant | Missing;
  /** What the text names, without a word on what it may have meant: none, one, or several for an ambiguous text. */
  find(typed: string): readonly ProductMeant[];
  entry(id: string): ProductEntry | undefined;
  /** What to type for a product: its commonest name. */
  typed(id: string): string;
  readonly words: Lexicon["words"];
}

/** Products by what people type, with or without a stage. */
export function createProducts(entries: readonly ProductEntry[]): Products {
  const lexicon = createLexicon(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const typedName = (id: string) => byId.get(id)?.aliases[0] ?? byId.get(id)?.label ?? id;

  function resolve(typed: string): ProductMeant | Missing {
    const ids = lexicon.find(typed);
    if (ids.length === 1) return { id: ids[0] ?? "", stage: undefined };
    if (ids.length > 1) return messages.ambiguousName("product", typed, ids.map(typedName));
    return resolveStaged(typed) ?? resolvePart(typed) ?? unknownProduct(typed);
  }

  function resolveStaged(typed: string): ProductMeant | Missing | undefined {
    for (const { product, stage } of readStage(typed)) {
      const [id] = lexicon.find(product);
      const entry = id === undefined ? undefined : byId.get(id);
      if (entry === undefined) continue;
      return entry.stages.includes(stage)
        ? { id: entry.id, stage }
        : messages.noSuchStage(typedName(entry.id), stage, entry.stages);
    }
    return undefined;
  }

  /** "dysprosium" names no product, but "dysprosium oxide" is one: the thing is known, the figures are there. */
  function resolvePart(typed: string): Missing | undefined {
    const ids = lexicon.findPart(typed);
    return ids.length > 0 ? messages.partOfName(typed, ids.map(typedName)) : undefined;
  }

  const unknownProduct = (typed: string) =>
    messages.unknownName("product", typed, nearest(typed, lexicon.names, typedName));

  function find(typed: string): readonly ProductMeant[] {
    const ids = lexicon.find(typed);
    if (ids.length > 0) return ids.map((id) => ({ id, stage: undefined }));
    const staged = resolveStaged(typed);
    return staged === undefined || isMissing(staged) ? [] : [staged];
  }

  return { resolve, find, entry: (id) => byId.get(id), typed: typedName, words: lexicon.words };
}
