/**
 * Excel fetches the page anew at each start but may keep an old functions.js for a day: then the functions are those
 * of an earlier build, with its figures. The build writes its mark into both.
 */
const EARLIER_FUNCTIONS =
  "Excel still runs the functions of an earlier build of this add-in, with the figures of that build. They are " +
  "replaced within a day; or at once, when you close Excel and clear its cache of add-ins.";

let differ = false;

/** At the start: the mark of the page, null for a page without one, and that of the functions. */
export function compareBuilds(page: string | null, functions: string): void {
  differ = page !== functions;
}

/** What there is to say about it, undefined when page and functions are of one build. */
export function buildNotice(): string | undefined {
  return differ ? EARLIER_FUNCTIONS : undefined;
}
