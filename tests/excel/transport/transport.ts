import type { Frame, Page } from "playwright-core";
import type { StartUp } from "../start-up/start-up";
import type { Requests } from "./requests";

/** The events that an add-in's page listens to outside of its requests. */
export type PageEvent = "richApiMessage" | "appCommandInvoked" | "documentSelectionChanged";

/** How Excel talks with the add-in's page: by messages between windows, or through a native object. */
export interface Transport {
  /** The window in which the add-in's page is. */
  readonly frame: Frame;
  open(): Promise<void>;
  /** What a page that does not listen misses is lost, as in Excel. */
  fire(event: PageEvent, data: readonly unknown[]): void;
  show(visible: boolean): Promise<void>;
}

/** What stands at the two ends of a transport: the browser's page, and Excel. */
export interface Ends {
  readonly page: Page;
  readonly requests: Requests;
  /** Document settings as they are stored: JSON texts. */
  readonly settings: Map<string, string>;
  readonly startUp: () => StartUp;
}

/** What is said to a page that was closed meanwhile is lost, as in Excel. */
export function unlessClosed(page: Page, said: Promise<unknown>): void {
  said.catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}

export function saveSettings({ settings }: Ends, saved: Iterable<readonly [string, string]>): void {
  settings.clear();
  for (const [name, value] of saved) settings.set(name, value);
}
