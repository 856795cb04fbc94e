let settle: (() => void) | undefined;
let heard: (() => void) | undefined;

/** Settles when this workbook uses the add-in: a cell was answered, or somebody looks at the pane. */
export const firstUse = new Promise<void>((settled) => (settle = settled));

/** Somebody looks at the pane. Costs nothing the second time. */
export function noteUse(): void {
  settle?.();
  settle = undefined;
}

/** A cell was answered with a figure. Told at every call, so it costs next to nothing. */
export function noteFigure(): void {
  noteUse();
  heard?.();
}

/** Calls back at every figure from now on. A call of a cell is going on then: nothing may be done but to note it. */
export function onFigure(listener: () => void): void {
  heard = listener;
}
