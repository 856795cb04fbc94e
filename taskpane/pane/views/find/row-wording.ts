import type { Entry } from "../../../../src/figures/catalogue";
import { sourceRecord } from "../../../../src/figures/citation";
import { eventIn } from "../../../../src/figures/history/events-about";
import type { Release } from "../../../../src/figures/release";
import { isMissing } from "../../../../src/messages/missing";
import { figureTitle } from "../../figure/figure-title";
import { messages } from "../../messages";
import { writeDate } from "../../wording/date";
import { figureInWords } from "../../wording/figure-value";
import { writePeriod } from "../../wording/period";
import type { Option } from "./options";

/** The texts of a row. "" where there is nothing to say. */
export interface RowWording {
  readonly title: string;
  /** At the right. */
  readonly value: string;
  /** True where the value is a remark and no figure. */
  readonly isQuiet: boolean;
  readonly small: string;
}

const together = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");

export function wordingOf(option: Option, release: Release): RowWording {
  switch (option.kind) {
    case "figure":
      return figureWording(option.entry, release);
    case "product":
    case "place": {
      const { label, count } = option.value;
      return { title: label, value: messages.find.figures(count), isQuiet: true, small: "" };
    }
    case "source": {
      const { title, originator, published, tier } = sourceRecord(release, option.row);
      const date = published === "" ? messages.source.undated : writeDate(published);
      return {
        title,
        value: "",
        isQuiet: true,
        small: together(originator, date, messages.source.tier(tier)),
      };
    }
    case "event": {
      const { title, date, actors } = eventIn(release, option.row);
      return {
        title,
        value: "",
        isQuiet: true,
        small: together(writePeriod(date), placesInWords(actors, release)),
      };
    }
    case "more":
      return { title: messages.find.more(option.left), value: "", isQuiet: true, small: "" };
  }
}

function figureWording({ subject, answer }: Entry, release: Release): RowWording {
  const { indicator, product, place } = figureTitle(subject, release);
  const stage =
    subject.stage === undefined ? "" : (messages.figure.stages[subject.stage] ?? "").toLowerCase();
  const title = [product, stage, place].filter((part) => part !== "").join(", ");
  if (isMissing(answer)) {
    return { title, value: messages.find.noFigure, isQuiet: true, small: indicator };
  }
  return {
    title,
    value: figureInWords(answer),
    isQuiet: false,
    small: together(indicator, writePeriod(answer.period), answer.originator),
  };
}

/** Places by their names; what is no place is an organisation and stands as it is. */
export function placesInWords(ids: readonly string[], release: Release): string {
  return ids.map((id) => release.vocabulary.places.label(id)).join(", ");
}
