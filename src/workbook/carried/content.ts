import { parseDay } from "../../dates/day";
import { isCellAddress } from "../cell-address";
import type { Move, Pending, Rewritten } from "./carried";

/** What a part says. Nothing of it is believed by being of this form. */
export interface Content {
  readonly release: Packed;
  readonly previous?: Packed;
  readonly cards: boolean;
  readonly moves: readonly Move[];
  readonly outputs: readonly string[];
  /** JSON of Pending, packed: it can name a hundred thousand cells. */
  readonly pending?: string;
}

/** A signed release as a part holds it: the data file with gzip, in base64. */
export interface Packed {
  readonly statement: unknown;
  readonly data: string;
}

type Check = (value: unknown) => boolean;
type Checks = Readonly<Record<string, Check>>;

/** Whether something has these members, perhaps some of those, and no other. */
function members(required: Checks, optional: Checks = {}): Check {
  const known: Checks = { ...required, ...optional };
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const given = Object.entries(value);
    return (
      Object.keys(required).every((name) => Object.hasOwn(value, name)) &&
      given.every(([name, member]) => Object.hasOwn(known, name) && known[name]?.(member) === true)
    );
  };
}

const isText: Check = (value) => typeof value === "string";
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isDay: Check = (value) => typeof value === "string" && parseDay(value) !== undefined;
/** As toISOString writes it, so that the order of texts is the order of times. */
const isTime: Check = (value) =>
  typeof value === "string" && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;

/** Of a cell, with its sheet. */
export function isPlace(value: unknown): value is string {
  return typeof value === "string" && value.includes("!") && isCellAddress(value);
}

const kinds: Readonly<Record<Move["kind"], true>> = {
  "first figure": true,
  refresh: true,
  undo: true,
  replaced: true,
};

const isRewritten = members({
  address: isPlace,
  before: isText,
  after: isText,
} satisfies Record<keyof Rewritten, Check>);
const isMove = members(
  {
    id: (value) => typeof value === "string" && value.length > 0 && value.length <= 100,
    kind: (value) => typeof value === "string" && Object.hasOwn(kinds, value),
    when: isTime,
    to: isCount,
    asOf: isDay,
    cells: isCount,
  } satisfies Partial<Record<keyof Move, Check>>,
  { from: isCount, rewritten: isListOf(isRewritten) },
);
const isPacked = members({ statement: () => true, data: isText } satisfies Record<keyof Packed, Check>);
const isOfContent = members(
  {
    release: isPacked,
    cards: (value) => typeof value === "boolean",
    moves: (value) => isListOf(isMove)(value) && Array.isArray(value) && value.length > 0,
    outputs: isListOf(isText),
  } satisfies Partial<Record<keyof Content, Check>>,
  { previous: isPacked, pending: isText },
);
const isOfPending = members({
  move: isText,
  cells: isListOf(isPlace),
  rewritten: isListOf(isRewritten),
} satisfies Record<keyof Pending, Check>);

export function isContent(value: unknown): value is Content {
  return isOfContent(value);
}

export function isPending(value: unknown): value is Pending {
  return isOfPending(value);
}
