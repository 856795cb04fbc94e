import type { Part } from "../parts";
import type { Carried, Move } from "./carried";
import { unseal } from "./envelope";
import { compare, latestMove, merged } from "./history";
import { readPart } from "./part";
import type { Trust } from "./signed";
import { refusals, type Refusal } from "../../messages/carried";

/** What the parts of a workbook come to together. */
export type Found =
  | { readonly state: "none" }
  | {
      readonly state: "carried";
      readonly carried: Carried;
      /** The text of the part that serves. */
      readonly text: string;
      /** The parts that the next writing replaces: those that could be read. */
      readonly ids: readonly string[];
      /** What is said of parts beside them that cannot be used. */
      readonly beside?: string;
      /** What another part that could be used stands at, where that move was not known to whoever made the latest. */
      readonly rival?: Move;
    }
  | {
      readonly state: "unreadable";
      readonly why: string;
      readonly ids: readonly string[];
      /** Not where a newer version can read them. */
      readonly canReplace: boolean;
    };

interface Sound {
  readonly part: Part;
  readonly carried: Carried;
}

/**
 * The one rule for several parts, as two people can leave them who write at the same time: the part with the latest
 * move serves (by its time, then the number of the release, then its hash), with the moves of all. A part that cannot be
 * used does not count beside one that can, with one exception: what a newer version of the add-in wrote may be the latest
 * move, so nothing is answered. Parts go only when the next writing replaces them, and those that cannot be used never
 * do without a person's consent.
 */
export async function findCarried(parts: readonly Part[], trust: Trust): Promise<Found> {
  const sound: Sound[] = [];
  const refused: Refusal[] = [];
  let { verified } = trust;
  for (const part of parts) {
    const carried = await readPart(part.xml, { ...trust, verified });
    if (typeof carried === "string") refused.push(carried);
    else {
      sound.push({ part, carried });
      verified = [
        ...verified,
        carried.release,
        ...(carried.previous === undefined ? [] : [carried.previous]),
      ];
    }
  }
  const [latest, ...others] = sound.sort(latestFirst);
  const [refusal] = refused;
  const ids = parts.map(({ id }) => id);
  if (refused.includes("future")) {
    return { state: "unreadable", why: refusals.future, ids, canReplace: false };
  }
  if (latest === undefined) {
    if (refusal === undefined) return { state: "none" };
    return { state: "unreadable", why: refusals[refusal], ids, canReplace: true };
  }
  const rival = others
    .map((other) => rivalOf(latest.carried, other.carried))
    .find((each) => each !== undefined);
  return {
    state: "carried",
    carried: { ...latest.carried, moves: merged(sound.map(({ carried }) => carried.moves)) },
    text: textOf(latest.part.xml),
    ids: sound.map(({ part }) => part.id),
    ...(refusal !== undefined && { beside: refusals[refusal] }),
    ...(rival !== undefined && { rival }),
  };
}

/** The latest move of another part, where it led to another release and nobody who made the latest one saw it. */
function rivalOf(latest: Carried, other: Carried): Move | undefined {
  if (latest.release.statement.sha256 === other.release.statement.sha256) return undefined;
  const move = latestMove(other);
  return latest.moves.some(({ id }) => id === move?.id) ? undefined : move;
}

/** What a part says, whatever a program that saved it made of the XML around. */
export function textOf(xml: string): string {
  const opened = unseal(xml);
  return opened.kind === "text" ? opened.text : "";
}

function latestFirst({ carried: one }: Sound, { carried: other }: Sound): number {
  return (
    compare(latestMove(other)?.when ?? "", latestMove(one)?.when ?? "") ||
    other.release.statement.release - one.release.statement.release ||
    compare(other.release.statement.sha256, one.release.statement.sha256)
  );
}
