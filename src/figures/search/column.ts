import uFuzzy from "@leeoniya/ufuzzy";
import { forgiving } from "../../names/forgiving";
import type { Steps } from "../steps";
import { wordsOf } from "./terms";

/** How well a term fits a word, from 0 to 1. */
type Fit = number;

const WHOLE: Fit = 1;
const BEGINNING: Fit = 0.7;
/** A letter is wrong. */
const FORGIVEN: Fit = 0.4;

/** Things of one kind, by the words of their names. */
export interface Column {
  /** Whether a word of a name begins so. */
  knows(term: string): boolean;
  /** `isForgiven` tells for which terms a word with a letter wrong counts too. */
  read(terms: readonly string[], isForgiven: (term: string) => boolean): Reading;
}

/** What some terms come to in a column. */
export interface Reading {
  /** For each term how well it fits each of the things that it fits. */
  readonly fits: readonly ReadonlyMap<number, Fit>[];
  /**
   * How much of one of its names a thing is named by, from 0 to 1: "rare earths" is all of the rare earths but only a
   * part of the heavy ones.
   */
  named(thing: number): number;
}

/** From the beginning of a word on. */
const searcher = new uFuzzy({ ...forgiving, interLft: 2 });

/** Shorter ones are near to everything. */
const SHORTEST_FORGIVEN = 4;

/** A column of things, of each its names; a thing at a time. */
export function* createColumn(things: readonly (readonly string[])[]): Steps<Column> {
  const names: (readonly (readonly string[])[])[] = [];
  const holders = new Map<string, Set<number>>();
  for (const [index, thing] of things.entries()) {
    yield;
    const named = thing.map(wordsOf);
    names.push(named);
    for (const word of named.flat()) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, new Set([index]));
      else known.add(index);
    }
  }
  const words = [...holders.keys()];

  /** The words that begin so, each with how well it fits. */
  function begun(term: string): readonly (readonly [word: string, fit: Fit])[] {
    return words
      .filter((word) => word.startsWith(term))
      .map((word) => [word, word === term ? WHOLE : BEGINNING] as const);
  }

  /** The library lets the first and the last letter stand; so a last one that is wrong is left away. */
  function similar(term: string): readonly (readonly [word: string, fit: Fit])[] {
    if (term.length < SHORTEST_FORGIVEN) return [];
    const near = search(term);
    const found = near.length > 0 || term.length === SHORTEST_FORGIVEN ? near : search(term.slice(0, -1));
    return found.map((word) => [word, FORGIVEN] as const);
  }

  function search(term: string): readonly string[] {
    const [found] = searcher.search(words, term);
    return (found ?? []).map((index) => words[index] as string);
  }

  return {
    knows: (term) => words.some((word) => word.startsWith(term)),
    read(terms, isForgiven) {
      const best = new Map<string, Fit>();
      const fits = terms.map((term) => {
        const found = new Map<number, Fit>();
        for (const [word, fit] of isForgiven(term) ? similar(term) : begun(term)) {
          best.set(word, Math.max(best.get(word) ?? 0, fit));
          for (const thing of holders.get(word) ?? []) found.set(thing, Math.max(found.get(thing) ?? 0, fit));
        }
        return found;
      });
      const share = (name: readonly string[]) =>
        name.reduce((sum, word) => sum + (best.get(word) ?? 0), 0) / Math.max(name.length, 1);
      return { fits, named: (thing) => Math.max(0, ...(names[thing] ?? []).map(share)) };
    },
  };
}
