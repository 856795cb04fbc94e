import { parseJson } from "../../release/json";
import { LARGEST, seal, unseal } from "../carried/envelope";
import { pack, unpack } from "../carried/packing";
import type { Patience } from "../editing";
import type { Parts } from "../parts";
import { isJournal } from "./journal-shape";
import { noJournal, type Journal } from "./journal";
import { KEPT_NAMESPACE } from "./kept-namespace";
import { refused } from "./refused";

/** The most that it may unpack to: a hundred thousand formulas take about a quarter of it. */
const LARGEST_JOURNAL = 96_000_000;

/** Reads what the workbook remembers, and writes it: all of it or nothing. */
export interface JournalPart {
  read(patience: Patience): Promise<Journal>;
  write(journal: Journal, patience: Patience): Promise<void>;
}

export function journalPart(parts: Parts): JournalPart {
  /** The parts that the next writing replaces: those that could be read. */
  let ids: readonly string[] = [];
  return {
    async read(patience) {
      const found: { id: string; journal: Journal }[] = [];
      for (const { id, xml } of await parts.read(patience)) {
        const journal = await readJournal(xml);
        // What is damaged or not ours is of no use, and stays.
        if (journal !== undefined) found.push({ id, journal });
      }
      ids = found.map(({ id }) => id);
      // Two of them are left where a writing was interrupted; the later one was begun last.
      return found.at(-1)?.journal ?? noJournal;
    },
    async write(journal, patience) {
      const isEmpty = journal.kept.length + journal.done.length === 0 && journal.begun === undefined;
      if (isEmpty && ids.length === 0) return;
      const packed = await pack(new TextEncoder().encode(JSON.stringify(journal)));
      const xml = seal({ journal: packed }, KEPT_NAMESPACE);
      if (xml.length > LARGEST) throw new Error(refused.tooMany);
      const held = await parts.replace(ids, [xml], patience);
      const same = held.find((part) => textOf(part.xml) === textOf(xml))?.id;
      if (same === undefined) throw new Error(refused.notKept);
      ids = [same];
    },
  };
}

async function readJournal(xml: string): Promise<Journal | undefined> {
  const opened = unseal(xml, KEPT_NAMESPACE);
  if (opened.kind === "future") throw new Error(refused.future);
  const content = opened.kind === "text" ? parseJson(new TextEncoder().encode(opened.text)) : undefined;
  if (typeof content !== "object" || content === null || !("journal" in content)) return undefined;
  if (typeof content.journal !== "string") return undefined;
  const bytes = await unpack(content.journal, LARGEST_JOURNAL);
  const journal = bytes === undefined ? undefined : parseJson(bytes);
  return isJournal(journal) ? journal : undefined;
}

function textOf(xml: string): string | undefined {
  const opened = unseal(xml, KEPT_NAMESPACE);
  return opened.kind === "text" ? opened.text : undefined;
}
