import type uFuzzy from "@leeoniya/ufuzzy";

/** What a search forgives: one letter wrong, missing, added or swapped in each word. */
export const forgiving = {
  unicode: true,
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
} as const satisfies uFuzzy.Options;
