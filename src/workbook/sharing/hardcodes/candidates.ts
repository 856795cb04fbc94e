import { parsePeriod } from "../../../dates/period";
import { overlaps } from "../../../figures/calls/series";
import { asked } from "../../../figures/phrasing";
import type { Release } from "../../../figures/release";
import { shortestCall } from "../../../figures/shortest-call";
import { unitsOfIndicators } from "./units-of-indicators";
import { periodInWords } from "../../../figures/wording";
import { numbers as words } from "../../../messages/sharing/numbers";
import type { Candidate } from "./candidate";
import { concentrationsOf } from "./concentrations";
import { estimatesOf } from "./estimates";
import { knownFigures, type Asked } from "./known-figures";
import { questionsFor } from "./questions-for";
import type { Said } from "./said";

/** Gives all numbers of ours that the labels of a cell can mean. */
export function candidatesIn(release: Release): (said: Said) => readonly Candidate[] {
  const questions = questionsFor(release);
  const figuresOf = knownFigures(release);
  const unitsOf = unitsOfIndicators(release);
  return (said) => {
    const units = unitsOf(said.ownIndicators);
    return [
      ...questions(said)
        .flatMap((question) => ofQuestion(question, said))
        // A price is no share, whatever it equals.
        .filter(({ unit }) => units === undefined || units.has(unit)),
      ...said.products.flatMap((product) => concentrationsOf(product, said, release)),
    ];
  };

  function ofQuestion(question: Asked, said: Said): readonly Candidate[] {
    const years = said.years.flatMap((year) => parsePeriod(year) ?? []);
    const indicator = said.indicators.filter((one) => one.said === question.indicator);
    const places = said.places.filter((one) => [question.place, question.counterpart].includes(one.said));
    const labels = [...places, ...said.products, ...indicator].map(({ label }) => label);
    return figuresOf(question)
      .filter(({ span }) => years.length === 0 || years.some((year) => overlaps(span, year, year)))
      .flatMap(({ figure, isNewest }) => {
        // Who says a year means that year for good.
        const period = isNewest && years.length === 0 ? undefined : figure.period;
        return estimatesOf(figure, said.estimates).map(({ estimate, value }) => ({
          value,
          unit: figure.unit,
          mayBeRounded: isNewest || years.length > 0,
          isAskedFor: indicator.length > 0,
          fit: places.length,
          labels,
          call: () => shortestCall(question, release, { period, estimate }),
          about: () => words.about(subjectOf(question, release), periodInWords(figure), estimate),
        }));
      });
  }
}

/** "Share of magnets, China", without the quotes of a message. */
function subjectOf(question: Asked, release: Release): string {
  const text = asked(question, release).slice(1, -1);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
