/** Texts of the search over figures, products, places, sources and events. */
export const find = {} as const;
