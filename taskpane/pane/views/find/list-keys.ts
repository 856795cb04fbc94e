import type { KeyboardEvent } from "react";
import type { Option } from "./options";
import type { Find } from "./use-find";

interface Acts {
  /** What Enter does while one is in the box; false where nothing is surely meant by what is typed. */
  readonly enterBest: () => boolean;
  /** What Enter does to an option. */
  readonly enter: (option: Option) => void;
  /** What the right arrow does to it. */
  readonly open: (option: Option) => void;
}

const PAGE = 10;

/**
 * The keys of the search box. Enter acts on what one is at, in the box on what is meant by the text. Down goes into the list, up and Escape come back out of it; Escape in the box clears it.
 * Every other key belongs to the text.
 */
export function listKeys(find: Find, { enterBest, enter, open }: Acts): (event: KeyboardEvent) => void {
  const { query, filters, options, active, setActive, type, clearFilters } = find;
  const option = options[active];
  const moveBy = (steps: number) => () =>
    setActive(Math.min(Math.max(active + steps, -1), options.length - 1));
  const isFiltered = Object.keys(filters).length > 0;

  const acts: Readonly<Record<string, (() => void) | undefined | false>> = {
    ArrowDown: moveBy(1),
    ArrowUp: moveBy(-1),
    PageDown: moveBy(PAGE),
    PageUp: moveBy(-PAGE),
    Enter: () => {
      if (option !== undefined) enter(option);
      else if (!enterBest()) moveBy(1)();
    },
    ArrowRight: option && (() => open(option)),
    Escape:
      option !== undefined ? () => setActive(-1) : query !== "" ? () => type("") : isFiltered && clearFilters,
  };
  return (event) => {
    const act = acts[event.key];
    // What is being composed in another script is not finished.
    if (!act || event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Whoever holds Enter down means it once.
    if (!(event.key === "Enter" && event.repeat)) act();
  };
}
