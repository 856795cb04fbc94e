import { useCallback, useState } from "react";

/** Where a new formula is to go. */
export interface Place {
  /** With its sheet; undefined while no cell is known. */
  readonly address: string | undefined;
  /** Where it is to go once the selected cell is an argument: what refers to that cell is written from there. */
  readonly origin: string | undefined;
  /** Whether it stays there whatever is selected. */
  readonly isPinned: boolean;
  /** To be told of every change of the draft: where that is begun, the formula is to go. */
  readonly note: () => void;
  /** To be told that the selected cell became an argument, so that it is not the place for the formula. */
  readonly pin: () => void;
  /** Follows the selection again. */
  readonly unpin: () => void;
}

/**
 * A new formula goes into the selected cell, until a cell is selected to be an argument: then it goes where the work
 * on it was going on before.
 */
export function usePlace(selected: string | undefined): Place {
  const [pinned, setPinned] = useState<string>();
  const [begun, setBegun] = useState<string>();
  if (begun === undefined && selected !== undefined) setBegun(selected);

  const origin = pinned ?? begun ?? selected;
  return {
    address: pinned ?? selected,
    origin,
    isPinned: pinned !== undefined,
    note: useCallback(() => setBegun((before) => selected ?? before), [selected]),
    pin: useCallback(() => setPinned(origin === selected ? undefined : origin), [origin, selected]),
    unpin: useCallback(() => setPinned(undefined), []),
  };
}
