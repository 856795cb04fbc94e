import { notKept as sentences } from "../../messages/release/details";

/** What to say of a release that was downloaded and could not be kept on this machine. */
export function notKept(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? sentences.full : sentences.refused;
}
