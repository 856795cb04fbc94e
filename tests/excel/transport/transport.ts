import type { Frame } from "playwright-core";

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
