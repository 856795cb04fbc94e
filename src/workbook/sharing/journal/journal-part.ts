import { refused } from "../../../messages/sharing/refused";
import type { Patience } from "../../editing";
import type { Parts } from "../../parts";
import { noJournal, type Journal } from "./journal";
import { journalOf, linesOf } from "./journal-lines";
import { cut, PIECE, setsIn, type FoundSets, type JournalSet } from "./journal-sets";
import { packLines, unpackLines } from "./packed-lines";

/** The most bytes that it may unpack to: a hundred thousand formulas take about a tenth of it. */
const LARGEST_JOURNAL = 96_000_000;

/** Reads what the workbook remembers, and writes it: all of it or nothing. */
export interface JournalPart {
  read(patience: Patience): Promise<Journal>;
  write(journal: Journal, patience: Patience): Promise<void>;
}

type Set = FoundSets["whole"][number];

/** `piece`: the letters of a journal in one part. */
export function journalPart(parts: Parts, piece = PIECE): JournalPart {
  /** The set that serves, and the parts that the next writing replaces: its own and what is left of others. */
  let serving: { readonly key: string; readonly journal: Journal } | undefined;
  let ids: readonly string[] = [];
  /** Sets whose writing was begun from this page. */
  const begun: JournalSet["key"][] = [];

  /** Those that are journals. A whole set that is none is damaged, or somebody else's doing: it stays. */
  async function opened(whole: readonly Set[]): Promise<readonly { set: Set; journal: Journal }[]> {
    const found: { set: Set; journal: Journal }[] = [];
    for (const set of whole) {
      const journal = serving?.key === set.key ? serving.journal : await readJournal(set.text);
      if (journal !== undefined) found.push({ set, journal });
    }
    return found;
  }

  return {
    async read(patience) {
      const { whole, others } = await setsIn(await parts.read(patience));
      const found = await opened(whole);
      // Two of them are left where a writing was interrupted: the one that took the place of the other serves.
      const replaced = new Set(found.map(({ set }) => set.after));
      const last = found.filter(({ set }) => !replaced.has(set.key)).at(-1);
      const isLeft = ({ key, after }: { key: string; after: string }) =>
        begun.includes(key) || (last !== undefined && (after === last.set.key || key === last.set.after));
      ids = [...found.map(({ set }) => set), ...others.filter(isLeft)].flatMap((set) => set.ids);
      serving = last && { key: last.set.key, journal: last.journal };
      return serving?.journal ?? noJournal;
    },
    async write(journal, patience) {
      const isEmpty = journal.kept.length + journal.done.length === 0 && journal.begun === undefined;
      if (isEmpty && ids.length === 0) return;
      const { set, xmls } = isEmpty ? nothing : await cut(await packed(journal), serving?.key ?? "", piece);
      begun.push(set.key);
      const { whole } = await setsIn(await parts.replace(ids, xmls, patience));
      const held = whole.find(({ key }) => key === set.key);
      if (held === undefined && !isEmpty) throw new Error(refused.notKept);
      ids = held?.ids ?? [];
      serving = held && { key: held.key, journal };
    },
  };
}

const nothing = { set: { key: "", after: "", text: "" }, xmls: [] };

async function packed(journal: Journal): Promise<string> {
  const text = await packLines(linesOf(journal), LARGEST_JOURNAL);
  if (text === undefined) throw new Error(refused.tooMany);
  return text;
}

async function readJournal(text: string): Promise<Journal | undefined> {
  try {
    return await journalOf(unpackLines(text, LARGEST_JOURNAL));
  } catch {
    return undefined;
  }
}
