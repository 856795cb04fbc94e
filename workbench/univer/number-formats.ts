import type { FormatOf } from "./values";

/** As many decimals as the figure has, up to two: 90%, 17.5%, 69.23%; more where it would show as 0.00%. */
function percent(value: number): string {
  const shownAsNothing = value !== 0 && Math.abs(value) < 0.00005;
  const decimals = [0, 1, 2].find((places) => isRoundTo(value * 100, places)) ?? (shownAsNothing ? 3 : 2);
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}

function isRoundTo(value: number, places: number): boolean {
  const shifted = value * 10 ** places;
  return Math.abs(shifted - Math.round(shifted)) < 1e-6;
}

const count = () => "#,##0";
const date = () => "yyyy-mm-dd";
const none = () => "";

/** What a result looks like in a cell without a number format, by the id of the function. */
const formats: Readonly<Record<string, FormatOf>> = {
  SHARE: percent,
  COSTPREMIUM: percent,
  DEPENDENCE: percent,
  TOP: percent,
  PRODUCTION: count,
  RESERVES: count,
  HHI: count,
  ASOF: date,
  EVENTS: date,
};

export function formatsOf(id: string): FormatOf {
  return formats[id] ?? none;
}
