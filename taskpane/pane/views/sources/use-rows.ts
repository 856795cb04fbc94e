import { useCallback, useMemo, useRef, type KeyboardEvent, type RefObject } from "react";

/** Moves through the rows of a list with the arrow keys; each row has a button marked with data-row. */
export interface Rows {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Goes to the first row. */
  readonly enter: () => void;
  /** Goes to a row and brings it to the top. */
  readonly show: (row: string) => void;
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

export function useRows(): Rows {
  const list = useRef<HTMLUListElement>(null);
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];

  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const move = moves[event.key];
    const all = rows();
    const at = all.findIndex((row) => row === event.target);
    if (move === undefined || at < 0) return;
    event.preventDefault();
    all[move(at, all.length - 1)]?.focus();
  }, []);

  const enter = useCallback(() => rows()[0]?.focus(), []);

  const show = useCallback((name: string) => {
    const row = rows().find(({ dataset }) => dataset["row"] === name);
    row?.scrollIntoView({ block: "start" });
    row?.focus({ preventScroll: true });
  }, []);

  return useMemo(() => ({ list, onKeyDown, enter, show }), [onKeyDown, enter, show]);
}
