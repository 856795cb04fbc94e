import { formatDay, type Day } from "../dates/day";
import type { Period } from "../dates/period";
import { messages } from "../messages/catalogue";
import { isMissing, type Missing } from "../messages/missing";
import type { Found } from "./found";
import { asked } from "./phrasing";
import type { Question } from "./question";
import { rangeOf } from "./range";
import { at, type Release } from "./release";
import { select, type Selection } from "./select";
import { newestRow, periodOf, seriesFacts, tierOf } from "./series";
import { boundInWords } from "./wording";

/**
 * Which figure answers a question on a day: the series (select.ts), its period, the newest vintage known then.
 * Without a period the newest that is not a forecast is meant, and a forecast only if there is nothing else.
 */
export function answer(question: Question, release: Release, asOf: Day): Found | Missing {
  const selection = select(question, release, asOf);
  if (isMissing(selection)) return selection;
  const row =
    question.period === undefined
      ? newestRow(release, selection.rows)
      : selection.rows.find((known) => periodOf(release, known).text === question.period?.text);
  if (row === undefined) return noPeriod(question, release, selection, question.period as Period);
  const bound = at(release.bundle.observations.bound, row);
  if (bound === "not_available") return notAvailable(question, release, selection, row);
  if (bound === "redacted") return messages.redacted(asked(question, release), periodOf(release, row).text);
  return describe(release, selection, row, asOf);
}

/** The figure in a row, with all that says which one it is. */
export function describe(
  release: Release,
  { series, why, rivals }: Omit<Selection, "rows">,
  row: number,
  asOf: Day,
): Found {
  const { observations, sources } = release.bundle;
  return {
    kind: "found",
    ...seriesFacts(release, series),
    ...rangeOf(observations, row),
    bound: at(observations.bound, row),
    status: at(observations.status, row),
    derived: observations.derived[row] === 1,
    confidence: at(observations.confidence, row),
    period: periodOf(release, row).text,
    periodStated: observations.periodStated[row] === 1,
    vintage: at(observations.vintage, row),
    vintagePrecision: at(observations.vintagePrecision, row),
    edition: at(observations.edition, row),
    source: sources.id[observations.source[row] as number] as string,
    originator: at(observations.originator, row),
    tier: tierOf(release, row),
    locator: at(observations.locator, row),
    footnote: at(observations.footnote, row),
    note: at(observations.note, row),
    asOf: formatDay(asOf),
    why,
    series,
    rivals,
  };
}

function noPeriod(question: Question, release: Release, { rows }: Selection, period: Period): Missing {
  const known = rows.map((row) => periodOf(release, row).text).reverse();
  return messages.noPeriod(asked(question, release), period.text, known);
}

/** The source prints "not available": the message names what was printed before, the cell never shows it. */
function notAvailable(
  question: Question,
  release: Release,
  { rows, series }: Selection,
  row: number,
): Missing {
  const { observations } = release.bundle;
  const older = rows
    .slice(0, rows.indexOf(row))
    .findLast((known) => rangeOf(observations, known).mid !== undefined);
  const said = (known: number) =>
    boundInWords(
      at(observations.bound, known),
      rangeOf(observations, known),
      seriesFacts(release, series).unit,
    );
  return messages.notAvailable(
    asked(question, release),
    periodOf(release, row).text,
    at(observations.originator, row),
    older === undefined
      ? ""
      : messages.olderPrinting(said(older), periodOf(release, older).text, vintage(older), printing(older)),
  );

  function vintage(known: number): string {
    return formatDay(release.vintages[observations.vintage.at[known] as number] as Day);
  }
  function printing(known: number): string {
    return at(observations.edition, known) || at(observations.originator, known);
  }
}
