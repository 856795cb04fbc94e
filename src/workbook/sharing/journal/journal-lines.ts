import { isArea } from "../kept/marks";
import type { Begun, Deed, Journal, Way } from "./journal";
import type { Kept } from "../kept/kept";
import * as shelves from "./shelves";
import type { StandingRow } from "../sources/standing";
import type { Swap } from "../kept/swaps";

/**
 * A journal as lines of JSON: first what it lists, then the lists, a piece in each line, so that reading and writing
 * never keeps the page waiting. List 0 are the formulas that are kept, then comes one for each deed.
 */
export function* linesOf({ kept, done, begun }: Journal): Generator<string> {
  const deeds = begun === undefined ? done : [...done, begun.deed];
  yield JSON.stringify({
    done: done.map(headOf),
    ...(begun !== undefined && {
      begun: { way: begun.way, marked: begun.marked, deed: headOf(begun.deed) },
    }),
  });
  yield* piecesOf(0, shelves.kept, kept);
  for (const [index, deed] of deeds.entries()) yield* piecesOfDeed(index + 1, deed);
}

/** Entries in a line. */
const AT_A_TIME = 1_000;

function* piecesOf<T>(list: number, shelf: shelves.Shelf<T>, all: readonly T[]): Generator<string> {
  for (let from = 0; from < all.length; from += AT_A_TIME) {
    yield JSON.stringify({ list, ...shelf.write(all.slice(from, from + AT_A_TIME)) });
  }
}

function piecesOfDeed(list: number, deed: Deed): Generator<string> {
  switch (deed.kind) {
    case "values":
      return piecesOf(list, shelves.addresses, deed.addresses);
    case "live":
      return piecesOf(list, shelves.kept, deed.entered);
    case "repair":
    case "figure":
      return piecesOf(list, shelves.swaps, deed.swaps);
    case "sources":
      return piecesOf(list, shelves.rows, deed.stood ?? []);
  }
}

function headOf(deed: Deed): object {
  const { kind, when, safe } = deed;
  const head = { kind, when, ...(safe !== undefined && { safe }) };
  return kind === "sources" ? { ...head, written: deed.written, isNew: deed.stood === undefined } : head;
}

/** The journal again; undefined where the lines are of anything else. */
export async function journalOf(lines: AsyncIterable<string>): Promise<Journal | undefined> {
  const kept: Kept[] = [];
  let opened: Opened | undefined;
  for await (const line of lines) {
    const stored = parsed(line);
    if (stored === undefined) return undefined;
    if (opened === undefined) {
      opened = openedWith(stored);
      if (opened === undefined) return undefined;
      continue;
    }
    const taking = stored["list"] === 0 ? into(kept, shelves.kept) : opened.lists[Number(stored["list"]) - 1];
    if (taking === undefined || !taking(stored)) return undefined;
  }
  return opened && { kept, ...opened.rest() };
}

type Stored = Partial<Record<string, unknown>>;
type Taking = (stored: object) => boolean;

interface Opened {
  readonly lists: readonly Taking[];
  rest(): Pick<Journal, "done" | "begun">;
}

function parsed(line: string): Stored | undefined {
  try {
    const stored: unknown = JSON.parse(line);
    return isObject(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function openedWith({ done, begun }: Stored): Opened | undefined {
  if (!Array.isArray(done)) return undefined;
  const deeds = done.map(openedDeed);
  const last = begun === undefined ? undefined : openedBegun(begun);
  if (!deeds.every((deed) => deed !== undefined) || (begun !== undefined && last === undefined)) {
    return undefined;
  }
  return {
    lists: [...deeds, ...(last === undefined ? [] : [last])].map(({ take }) => take),
    rest: () => ({
      done: deeds.map(({ deed }) => deed()),
      ...(last !== undefined && { begun: last.begun() }),
    }),
  };
}

function openedBegun(stored: unknown): { take: Taking; begun(): Begun } | undefined {
  if (!isObject(stored)) return undefined;
  const { way, marked, deed: head } = stored as Stored;
  const opened = openedDeed(head);
  if (opened === undefined || !isWay(way) || !Array.isArray(marked) || !marked.every(isArea))
    return undefined;
  return { take: opened.take, begun: () => ({ deed: opened.deed(), way, marked }) };
}

function openedDeed(stored: unknown): { take: Taking; deed(): Deed } | undefined {
  if (!isObject(stored)) return undefined;
  const { kind, when, safe, written, isNew } = stored as Stored;
  if (!isMoment(when) || (safe !== undefined && !isMoment(safe))) return undefined;
  const head = { when, ...(safe !== undefined && { safe }) };
  switch (kind) {
    case "values": {
      const addresses: string[] = [];
      return { take: into(addresses, shelves.addresses), deed: () => ({ kind, ...head, addresses }) };
    }
    case "live": {
      const entered: Kept[] = [];
      return { take: into(entered, shelves.kept), deed: () => ({ kind, ...head, entered }) };
    }
    case "repair":
    case "figure": {
      const swaps: Swap[] = [];
      return { take: into(swaps, shelves.swaps), deed: () => ({ kind, ...head, swaps }) };
    }
    case "sources": {
      if (typeof written !== "string" || typeof isNew !== "boolean") return undefined;
      const stood: StandingRow[] = [];
      return {
        take: into(stood, shelves.rows),
        deed: () => ({ kind, ...head, written, ...(!isNew && { stood }) }),
      };
    }
    default:
      return undefined;
  }
}

function into<T>(list: T[], shelf: shelves.Shelf<T>): Taking {
  return (stored) => {
    const some = shelf.read(stored);
    for (const one of some ?? []) list.push(one);
    return some !== undefined;
  };
}

function isMoment(value: unknown): value is string {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

function isWay(value: unknown): value is Way {
  return value === "do" || value === "undo";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
