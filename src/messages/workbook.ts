/** What is said of a workbook where it is not what was expected. */
export const workbook = {
  noSheet: (address: string) => `There is no sheet for ${address}. It may have been renamed or deleted.`,
} as const;
