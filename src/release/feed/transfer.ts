import { details } from "../../messages/release/details";
import { failure } from "../failures";
import type { Failure, Watching } from "../updates";

export interface Limits {
  /** More bytes than this are not read. */
  readonly most: number;
  /** Milliseconds without a single byte after which the server counts as silent; a slow download is none. */
  readonly patience: number;
}

/** Reads a stream to its end; undefined as soon as more comes than `most`. Rejects when the stream breaks. */
export async function readAll(
  stream: ReadableStream<Uint8Array>,
  most: number,
  heard: (done: number) => void,
): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    done += piece.value.length;
    if (done > most) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(piece.value);
    heard(done);
  }
  const whole = new Uint8Array(done);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Gets a file of the feed; "too long" as soon as more comes than is allowed. Nothing goes along that tells who asks: no
 * cookies, no sign-in, no address of the page.
 */
export async function transfer(
  address: URL,
  cache: RequestCache,
  { most, patience }: Limits,
  { signal, progress }: Watching,
): Promise<Uint8Array | "too long" | Failure> {
  const stop = new AbortController();
  const cancel = () => stop.abort();
  signal?.addEventListener("abort", cancel);
  let silent = false;
  let answered = false;
  const silence = () => {
    silent = true;
    stop.abort();
  };
  let timer = setTimeout(silence, patience);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(silence, patience);
  };
  try {
    signal?.throwIfAborted();
    const response = await fetch(address, {
      cache,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: stop.signal,
    });
    heard();
    answered = true;
    if (!response.ok) return refusal(address, response.status);
    if (response.body === null) return new Uint8Array();
    const whole = await readAll(response.body, most, (done) => {
      heard();
      progress?.(done, most);
    });
    return whole ?? "too long";
  } catch {
    signal?.throwIfAborted();
    if (silent) return failure("timeout", details.silent(patience / 1000));
    return failure(answered ? "cut off" : "offline");
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
    // What is left of an answer that nobody reads any more need not come.
    stop.abort();
  }
}

function refusal(address: URL, status: number): Failure {
  const missing = status === 404 || status === 410;
  const detail = details.answered(address.host, status, address.pathname);
  return failure(missing ? "not found" : "server error", detail);
}
