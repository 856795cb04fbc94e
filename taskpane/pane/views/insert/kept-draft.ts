import { isOfTexts, kept, useKeeping } from "../../parts/kept";
import type { CallPlace } from "../view";
import type { Draft } from "./draft";
import { helpOn } from "./functions";

/** A draft as it is kept: its function by name. */
interface Kept {
  readonly name: string;
  readonly entries: Readonly<Record<string, string>>;
  readonly replaces?: CallPlace;
}

/** What was being built when the page was loaded again; undefined where that was nothing. */
export function keptDraft(): Draft | undefined {
  const found = kept("insert", isKept);
  const help = found && helpOn(found.name);
  if (found === undefined || help === undefined) return undefined;
  const { entries, replaces } = found;
  const names = help.parameters.map(({ name }) => name);
  if (!isOfTexts(entries, names)) return undefined;
  return { help, entries, ...(replaces !== undefined && { replaces }) };
}

export function useKeepingDraft({ help: { name }, entries, replaces }: Draft): void {
  useKeeping("insert", { name, entries, replaces });
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null || !("name" in value && "entries" in value)) return false;
  const { name, entries } = value;
  const isPlaced = !("replaces" in value) || isPlace(value.replaces);
  return typeof name === "string" && typeof entries === "object" && entries !== null && isPlaced;
}

function isPlace(value: unknown): value is CallPlace {
  if (typeof value !== "object" || value === null) return false;
  if (!("address" in value && "formula" in value && "start" in value && "end" in value)) return false;
  const { address, formula, start, end } = value;
  const areTexts = typeof address === "string" && typeof formula === "string";
  return areTexts && Number.isInteger(start) && Number.isInteger(end);
}
