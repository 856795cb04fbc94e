import { formFor } from "../../wording/counted";

/** A number of cells; `written` is the number as the reader writes it. */
export const cellCount = (count: number, written: string) =>
  `${written} ${formFor(count, { one: "cell", other: "cells" })}`;
