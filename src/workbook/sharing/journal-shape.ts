import type { Begun, Deed, Journal } from "./journal";
import { isAddress, isBlock, isFormula, isKept } from "./kept";
import type { Content, Swap } from "./swaps";

/** Whether something has the form of a journal. Nothing of it is believed by that: safe-formula.ts says what is entered. */
export function isJournal(value: unknown): value is Journal {
  if (!isObject(value)) return false;
  const { kept, done, begun } = value as Partial<Record<keyof Journal, unknown>>;
  return isListOf(kept, isKept) && isListOf(done, isDeed) && (begun === undefined || isBegun(begun));
}

function isBegun(value: unknown): value is Begun {
  if (!isObject(value)) return false;
  const { deed, way } = value as Partial<Record<keyof Begun, unknown>>;
  return isDeed(deed) && (way === "do" || way === "undo");
}

interface AnyDeed {
  readonly kind: unknown;
  readonly when: unknown;
  readonly addresses: unknown;
  readonly entered: unknown;
  readonly swaps: unknown;
  readonly isNew: unknown;
}

function isDeed(value: unknown): value is Deed {
  if (!isObject(value)) return false;
  const { kind, when, addresses, entered, swaps, isNew } = value as Partial<AnyDeed>;
  if (typeof when !== "string" || Number.isNaN(Date.parse(when))) return false;
  switch (kind) {
    case "values":
      return isListOf(addresses, isAddress);
    case "live":
      return isListOf(entered, isKept);
    case "repair":
    case "figure":
      return isListOf(swaps, isSwap);
    case "sources":
      return typeof isNew === "boolean";
    default:
      return false;
  }
}

function isSwap(value: unknown): value is Swap {
  if (!isObject(value)) return false;
  const { address, from, to } = value as Partial<Record<keyof Swap, unknown>>;
  return isAddress(address) && isContent(from) && isContent(to) && sizeOf(from) === sizeOf(to);
}

function isContent(value: unknown): value is Content {
  if (!isObject(value)) return false;
  const { formula, block } = value as Partial<Record<keyof Content, unknown>>;
  return (formula === "" || isFormula(formula)) && isBlock(block);
}

function sizeOf({ block }: Content): string {
  return `${String(block.length)} ${String(block[0]?.length)}`;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isListOf<T>(value: unknown, check: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(check);
}
