import type { CDPSession } from "playwright-core";
import type { Excel } from "../../../tests/excel/excel";

/** A way to ask the browser about the process in which the add-in's page is. */
export function sessionOf({ addin, page }: Excel): Promise<CDPSession> {
  const context = page.context();
  // A frame that shares its process with the page around it has no session of its own.
  return context.newCDPSession(addin).catch(() => context.newCDPSession(page));
}
