import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { encoded, type Published } from "./testing-releases";
import { dataFile } from "./statement";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** For tests: a static web server for a feed, on this computer. */
export interface TestFeed {
  /** Of latest.json. */
  readonly address: URL;
  /** What was asked for, oldest first: "200 /data/latest.json". */
  readonly log: readonly string[];
  readonly requests: readonly IncomingMessage[];
  publish(release: Published): void;
  /** Answers in another way for a file. */
  answer(file: string, answer: Answer): void;
  close(): Promise<void>;
}

export async function startFeed(others: Readonly<Record<string, Answer>> = {}): Promise<TestFeed> {
  const answers = new Map<string, Answer>(Object.entries(others));
  const exchanges: (readonly [IncomingMessage, ServerResponse])[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    exchanges.push([request, response]);
    const answer = answers.get(path) ?? status(404);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const set = (file: string, answer: Answer) => void answers.set(`/data/${file}`, answer);
  return {
    address: new URL(`http://127.0.0.1:${String(port)}/data/latest.json`),
    get log() {
      return exchanges.map(([{ url }, { statusCode }]) => `${String(statusCode)} ${url ?? ""}`);
    },
    get requests() {
      return exchanges.map(([request]) => request);
    },
    publish({ statement, data }) {
      set("latest.json", file(encoded(statement), "no-cache"));
      set(dataFile(statement), file(data, "public, max-age=31536000, immutable"));
    },
    answer: set,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** A file as any static server serves it: with an ETag, and 304 for who has it already. */
export function file(bytes: Uint8Array, caching = "no-cache", type = "application/json"): Answer {
  const tag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  return (request, response) => {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", caching);
    response.setHeader("Content-Type", type);
    if (request.headers["if-none-match"] === tag) response.writeHead(304).end();
    else response.end(bytes);
  };
}

export function status(code: number): Answer {
  return (_, response) => response.writeHead(code).end();
}

/** Begins a file, with the length of all of it, and never goes on. */
export function begun(bytes: Uint8Array, upTo: number): Answer {
  return (_, response) => {
    response.setHeader("Content-Length", bytes.length);
    response.write(bytes.subarray(0, upTo));
  };
}

/** Breaks the connection off in the midst of a file. */
export function cutOff(bytes: Uint8Array, upTo: number): Answer {
  return (request, response) => {
    response.setHeader("Content-Length", bytes.length);
    response.write(bytes.subarray(0, upTo), () => request.socket.destroy());
  };
}
