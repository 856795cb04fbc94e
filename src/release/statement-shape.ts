import { parseDay } from "../dates/day";
import { FORMAT, type SignedStatement } from "./statement";

type Shape = Readonly<Record<keyof SignedStatement, (value: unknown) => boolean>>;

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0;
const isText = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);
const isSentence = (value: unknown) => typeof value === "string" && value.length <= 500;

/** Each member and no other, since every one is signed. */
const SHAPE: Shape = {
  format: (value) => value === FORMAT,
  release: isCount,
  asOf: (value) => typeof value === "string" && parseDay(value) !== undefined,
  bytes: isCount,
  sha256: isText(/^[0-9a-f]{64}$/),
  changes: (value) => Array.isArray(value) && value.length <= 100 && value.every(isSentence),
  key: isText(/^[a-z0-9-]{1,100}$/),
  // The one way in which 64 bytes are written: spare bits of the last letter are zero.
  signature: isText(/^[A-Za-z0-9+/]{85}[AQgw]==$/),
};

/** Whether something read from JSON has the form of a signed statement; what it says is not believed yet. */
export function isSignedStatement(value: unknown): value is SignedStatement {
  if (typeof value !== "object" || value === null) return false;
  const members = Object.entries(value);
  const shape: Readonly<Record<string, (value: unknown) => boolean>> = SHAPE;
  return (
    members.length === Object.keys(shape).length &&
    members.every(([name, member]) => Object.hasOwn(shape, name) && shape[name]?.(member) === true)
  );
}

/** Whether something claims a format that only a later version of this code reads. */
export function isOfFutureFormat(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    Number.isSafeInteger(value.format) &&
    Number(value.format) > FORMAT
  );
}
