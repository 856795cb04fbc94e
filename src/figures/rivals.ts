import type { Day } from "../dates/day";
import { describe } from "./answer";
import { candidate } from "./choose";
import type { Found } from "./found";
import type { Release } from "./release";
import { newestRow } from "./series";

/**
 * What others say to the same question: of each rival series the newest figure known on a day, those of the same
 * stage first. A series that had nothing yet is left out.
 */
export function rivalFigures({ rivals, stage, series }: Found, release: Release, asOf: Day): Found[] {
  const figures = rivals.flatMap((rival) => {
    const { rows } = candidate(release, rival, asOf, undefined);
    const row = newestRow(release, rows);
    const others = [series, ...rivals].filter((other) => other !== rival);
    return row === undefined
      ? []
      : [describe(release, { series: rival, why: "listed", rivals: others }, row)];
  });
  return figures.sort((one, other) => Number(other.stage === stage) - Number(one.stage === stage));
}
