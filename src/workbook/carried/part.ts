import { parseJson } from "../../release/json";
import type { Carried, Pending } from "./carried";
import { isContent, isPending, isPlace, type Content } from "./content";
import { LARGEST, seal, unseal } from "./envelope";
import { pack, unpack } from "./packing";
import { packedRelease, provedRelease, type Trust } from "./signed";
import { notKept, type Refusal } from "../../messages/carried";

/** The most that a list of cells may unpack to: more than every cell of a large workbook. */
const LARGEST_PENDING = 32_000_000;

/** The XML of the part that carries this. Rejects with a sentence where it would be too large to be kept safely. */
export async function writePart({
  release,
  previous,
  pending,
  cards,
  moves,
  outputs,
}: Carried): Promise<string> {
  const content: Content = {
    release: await packedRelease(release),
    ...(previous !== undefined && { previous: await packedRelease(previous) }),
    cards,
    moves,
    outputs,
    ...(pending !== undefined && { pending: await pack(bytesOf(pending)) }),
  };
  const xml = seal(content);
  if (xml.length > LARGEST) throw new Error(notKept.tooLarge);
  return xml;
}

const bytesOf = (pending: Pending) => new TextEncoder().encode(JSON.stringify(pending));

/**
 * What a part carries: all of it, or the reason why none of it is used. Only this may be missing: the release before the
 * last move, where it cannot be proved any more (no number comes from it, and there is nothing to undo to), and outputs
 * that are no cells.
 */
export async function readPart(xml: string, trust: Trust): Promise<Carried | Refusal> {
  const opened = unseal(xml);
  if (opened.kind !== "text") return opened.kind;
  const content = parseJson(new TextEncoder().encode(opened.text));
  if (!isContent(content)) return "foreign";
  const release = await provedRelease(content.release, trust);
  if (typeof release === "string") return release;
  const pending = content.pending === undefined ? undefined : await readPending(content.pending);
  if (pending === "damaged") return pending;
  const previous = content.previous && (await provedRelease(content.previous, trust));
  return {
    release,
    ...(typeof previous === "object" && { previous }),
    cards: content.cards,
    moves: content.moves,
    outputs: content.outputs.filter(isPlace),
    ...(pending !== undefined && { pending }),
  };
}

async function readPending(packed: string): Promise<Pending | "damaged"> {
  const bytes = await unpack(packed, LARGEST_PENDING);
  const pending = bytes === undefined ? undefined : parseJson(bytes);
  return isPending(pending) ? pending : "damaged";
}
