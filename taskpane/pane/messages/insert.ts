/** Texts of the formula builder. */
export const insert = {} as const;
