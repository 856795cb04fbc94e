import { createReadStream, statSync, type Stats } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Certificates } from "./certificates";

/** Types that differ from what a browser would guess are why a script is not run and a manifest not accepted. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
};

export interface Served {
  readonly port: number;
  /** Ends at once, whoever is still connected. */
  stop(): Promise<void>;
}

/** Serves a folder over https, to this computer only. Port 0 takes one that is free. */
export function serve(
  folder: string,
  { cert, key }: Pick<Certificates, "cert" | "key">,
  port: number,
): Promise<Served> {
  const server = createServer({ cert, key }, (request, response) => answer(folder, request, response));
  return new Promise((started, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      failed(error.code === "EADDRINUSE" ? new Error(busy(port)) : error);
    });
    server.listen(port, "localhost", () => {
      const stop = () =>
        new Promise<void>((stopped) => {
          server.close(() => stopped());
          server.closeAllConnections();
        });
      started({ port: (server.address() as AddressInfo).port, stop });
    });
  });
}

function busy(port: number): string {
  return (
    `Port ${String(port)} is taken by another program, and the manifest names this port. ` +
    "Perhaps npm run excel runs in another window: end it there with Ctrl+C, then start again."
  );
}

function answer(folder: string, { method, url = "/" }: IncomingMessage, response: ServerResponse): void {
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const file = fileAt(folder, url);
  if (file === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("There is no such file.\n");
    return;
  }
  const extension = extname(file.path);
  response.writeHead(200, {
    "Content-Type": types[extension] ?? "application/octet-stream",
    "Content-Length": file.size,
    // Excel on the web reads functions.json from another origin.
    "Access-Control-Allow-Origin": "*",
    "X-Content-Type-Options": "nosniff",
    // Excel wants to cache icons itself, and shows none of those with a rule about it.
    ...(extension === ".png" ? {} : { "Cache-Control": "no-cache" }),
  });
  if (method === "HEAD") response.end();
  else createReadStream(file.path).pipe(response);
}

/** A file of the folder by the path of an address; the address cannot lead out of it. */
function fileAt(folder: string, url: string): { path: string; size: number } | undefined {
  const { pathname } = new URL(url, "https://localhost");
  const path = join(folder, decoded(pathname));
  if (!path.startsWith(join(folder, "/"))) return undefined;
  const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? { path, size: stats.size } : undefined;
}

/** "" for what is no address. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "";
  }
}
