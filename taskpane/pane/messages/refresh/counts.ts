/** A number of cells; `written` is the number as the reader writes it. */
export const cellCount = (count: number, written: string) => `${written} ${count === 1 ? "cell" : "cells"}`;
