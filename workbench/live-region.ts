import type { SelectedCell } from "../src/workbook/port";

type Cell = SelectedCell & { readonly message: string; readonly link?: unknown };

/** Long enough for a walk along a column to be read out at its end only. */
const pause = 300;

/**
 * The grid is drawn on a canvas, which a screen reader cannot see: says in words what the active cell shows. The text of
 * an error is left to those who say it as well.
 */
export function liveRegion(
  region: HTMLElement,
  activeCell: () => Promise<Cell>,
  isSaidElsewhere: (message: string) => boolean,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      void activeCell().then((cell) => {
        const words = inWords(isSaidElsewhere(cell.message) ? { ...cell, message: "" } : cell);
        if (region.textContent !== words) region.textContent = words;
      });
    }, pause);
  };
}

/** "Example!B4: 90%. Formula =RE.SHARE("magnets","China")", and the text of an error after the error. */
export function inWords({ address, text, formula, message, link }: Cell): string {
  const shown = [text === "" ? "empty" : text, message].filter((part) => part !== "").join(". ");
  const follows = link === undefined ? "" : "Link, Alt+Enter follows it";
  return [`${address}: ${shown}`, formula === "" ? "" : `Formula ${formula}`, follows]
    .filter((part) => part !== "")
    .join(shown.endsWith(".") ? " " : ". ");
}

/** Whether an element has all sentences of a text in it, wherever each stands. */
export function says({ textContent }: HTMLElement, text: string): boolean {
  return text.split(/(?<=[.?!]) /).every((sentence) => (textContent ?? "").includes(sentence));
}
