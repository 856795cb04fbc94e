/** How tall each chart is: known before the chart library is there, so that its place can be kept. */
export const SERIES_HEIGHT = 190;
export const VINTAGES_HEIGHT = 116;

const SUPPLIER_HEIGHT = 30;

export function suppliersHeight(suppliers: number): number {
  return suppliers * SUPPLIER_HEIGHT + 4;
}
