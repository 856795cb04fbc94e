import { page } from "./pane/messages/page";

/**
 * Excel fetches the page anew at each start but may keep an old functions.js for a day: then the functions are those
 * of an earlier build, with its figures. The build writes its mark into both.
 */
let differ = false;

/** At the start: the mark of the page, null for a page without one, and that of the functions. */
export function compareBuilds(ofPage: string | null, ofFunctions: string): void {
  differ = ofPage !== ofFunctions;
}

/** What there is to say about it, undefined when page and functions are of one build. */
export function buildNotice(): string | undefined {
  return differ ? page.earlierFunctions : undefined;
}
