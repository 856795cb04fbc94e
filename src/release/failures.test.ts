import { failure } from "./failures";
import type { FailureReason } from "./updates";

const REASONS: Readonly<Record<FailureReason, true>> = {
  offline: true,
  "not found": true,
  "server error": true,
  timeout: true,
  "cut off": true,
  "not a release": true,
  "wrong size": true,
  "wrong hash": true,
  "bad signature": true,
  "unknown key": true,
  "development key": true,
  "wrong schema": true,
  "future format": true,
  "older release": true,
  "busy elsewhere": true,
};
const all = (Object.keys(REASONS) as FailureReason[]).map((reason) => failure(reason));

test("every failure says that the figures in use stay", () => {
  expect(all.filter(({ hint }) => !hint.includes("The figures in use stay as they are."))).toEqual([]);
});

test("no two failures say the same", () => {
  expect(new Set(all.map(({ message }) => message)).size).toBe(all.length);
});

test("a detail of the case follows the sentence", () => {
  expect(failure("wrong hash", "It was 3 bytes.").message).toBe(
    `${failure("wrong hash").message} It was 3 bytes.`,
  );
});
