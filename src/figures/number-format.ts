import { inUnit } from "./wording";

/**
 * How a spreadsheet shows a figure: fractions as percent, US dollars with their sign, everything else with thousands;
 * with as many decimals as the figure has.
 */
export function numberFormat(value: number, unit: string): string {
  const decimals = /\.(\d+)/.exec(inUnit(value, unit))?.[1]?.length ?? 0;
  if (unit === "fraction") return `0${places(decimals)}%`;
  // Escaped, since some Excels read a bare $ as the local currency. Half dollars have cents.
  if (isDollars(unit)) return `\\$#,##0${places(decimals === 1 ? 2 : decimals)}`;
  return `#,##0${places(decimals)}`;
}

function places(decimals: number): string {
  return decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
}

function isDollars(unit: string): boolean {
  return unit === "USD" || unit.startsWith("USD/");
}
