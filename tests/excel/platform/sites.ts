import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";

/** Answers a request by the path of its address, or gives undefined where it has nothing. */
export type Site = (path: string) => { body: Buffer | string; contentType: string } | undefined;

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** A folder as a web server would serve it. */
export function folder(root: string): Site {
  return (path) => {
    const file = join(root, path);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    return { body: readFileSync(file), contentType: contentTypes[extname(file)] ?? "text/plain" };
  };
}

/** Everything that a browser asked for. */
export interface Requests {
  /** Addresses that a site answered. */
  readonly answered: string[];
  /** Addresses of hosts that are no part of the play, and of files that are not there. */
  readonly refused: string[];
}

/** Answers every request of the browser from these sites; none reaches a network. */
export async function serve(
  context: BrowserContext,
  sites: Readonly<Record<string, Site>>,
): Promise<Requests> {
  const requests: Requests = { answered: [], refused: [] };
  await context.route("**/*", (route: Route) => {
    const url = new URL(route.request().url());
    const answer = sites[url.host]?.(decodeURIComponent(url.pathname));
    requests[answer ? "answered" : "refused"].push(url.href);
    return answer ? route.fulfill(answer) : route.abort("namenotresolved");
  });
  return requests;
}
