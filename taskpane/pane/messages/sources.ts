/** Texts of the list of documents. */
export const sources = {} as const;
