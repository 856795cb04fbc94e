/** Texts of what a figure was over time: vintages, the series, suppliers, events. */
export const history = {} as const;
