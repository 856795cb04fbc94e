import { composeCall } from "../../../../src/workbook/formula/edit-call";
import { readEntry, writeEntry } from "../../../../src/workbook/formula/entry";
import { findCalls } from "../../../../src/workbook/formula/find-calls";
import type { Separators } from "../../../../src/workbook/formula/local-syntax";
import { partOf } from "../../../../src/workbook/completion/subject";
import type { CallPlace } from "../view";
import { functions, helpOn, type FunctionHelp } from "./functions";

/** A call that is being built. */
export interface Draft {
  readonly help: FunctionHelp;
  /** What is entered for each parameter, by its name. */
  readonly entries: Readonly<Record<string, string>>;
  /** The call in a cell that it is to take the place of. */
  readonly replaces?: CallPlace;
}

/** The call as a formula in en-US syntax holds it, and the parameters whose entry is no argument. */
export interface Composed {
  readonly call: string;
  readonly malformed: ReadonlySet<string>;
}

export function emptyDraft(): Draft {
  const [help] = functions as [FunctionHelp];
  return { help, entries: {} };
}

/** The draft that a call is built from; undefined for a text that is no call of a function of ours. */
export function draftOf(call: string, separators: Separators, replaces?: CallPlace): Draft | undefined {
  const [first] = findCalls(`=${call.replace(/^=/, "")}`);
  const help = first === undefined ? undefined : helpOn(first.name);
  if (first === undefined || help === undefined) return undefined;
  const entries = help.parameters.map(({ name }, index) => {
    const argument = first.arguments[index];
    return [name, argument === undefined ? "" : writeEntry(argument, separators)] as const;
  });
  return { help, entries: Object.fromEntries(entries), ...(replaces !== undefined && { replaces }) };
}

export function withEntry(draft: Draft, parameter: string, entry: string): Draft {
  return { ...draft, entries: { ...draft.entries, [parameter]: entry } };
}

/** The same for another function: what has been entered stays with the parameter that has the same part in it. */
export function withFunction({ entries, ...draft }: Draft, help: FunctionHelp): Draft {
  const kept = help.parameters.map(({ name }) => {
    const same = Object.keys(entries).find(
      (other) => other !== name && partOf(other) !== undefined && partOf(other) === partOf(name),
    );
    return [name, entries[name] || (same === undefined ? "" : (entries[same] ?? ""))] as const;
  });
  return { ...draft, help, entries: Object.fromEntries(kept) };
}

export function compose({ help, entries }: Draft, separators: Separators): Composed {
  const malformed = new Set<string>();
  const given = help.parameters.map(({ name }) => {
    const text = readEntry(entries[name] ?? "", separators);
    if (text === undefined) malformed.add(name);
    return text ?? "";
  });
  return { call: composeCall(help.name, given), malformed };
}

/** The required parameters for which nothing is entered yet. */
export function unfilled({ help, entries }: Draft): readonly string[] {
  return help.parameters
    .filter(({ name, isOptional }) => !isOptional && (entries[name] ?? "").trim() === "")
    .map(({ name }) => name);
}
