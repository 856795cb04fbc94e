import { parseDay } from "../dates/day";
import { describe } from "./answer";
import { candidate } from "./choose";
import type { Found } from "./found";
import type { Release } from "./release";
import { newestRow } from "./series";

/**
 * What others say to the same question: of each rival series the newest figure known on the day that was asked for, those of the same
 * stage first. A series that had nothing yet is left out.
 */
export function rivalFigures({ rivals, stage, series, asOf }: Found, release: Release): Found[] {
  const day = parseDay(asOf) ?? release.asOf;
  const figures = rivals.flatMap((rival) => {
    const { rows } = candidate(release, rival, day, undefined);
    const row = newestRow(release, rows);
    const others = [series, ...rivals].filter((other) => other !== rival);
    return row === undefined
      ? []
      : [describe(release, { series: rival, why: "listed", rivals: others }, row, day)];
  });
  return figures.sort((one, other) => Number(other.stage === stage) - Number(one.stage === stage));
}
