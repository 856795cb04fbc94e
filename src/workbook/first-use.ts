let settle: () => void;

/** Settles when this workbook uses the add-in: a cell was answered, or somebody looks at the pane. */
export const firstUse = new Promise<void>((settled) => (settle = settled));

/** Costs nothing the second time. */
export function noteUse(): void {
  settle();
}
