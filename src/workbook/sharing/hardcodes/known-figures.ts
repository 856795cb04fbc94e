import type { Period } from "../../../dates/period";
import { answer, describe } from "../../../figures/answer";
import type { Listed } from "../../../figures/directory";
import type { Found } from "../../../figures/found";
import type { Release } from "../../../figures/release";
import { select } from "../../../figures/select";
import { periodOf } from "../../../figures/series";
import { isMissing } from "../../../messages/missing";

/** A question that has figures, with the stage that was said. */
export interface Asked extends Listed {
  readonly stage: string | undefined;
}

/** A figure as a call comes to it today, for one period. */
export interface Known {
  readonly figure: Found;
  readonly span: Period;
  /** Whether it is what a call without a year comes to. */
  readonly isNewest: boolean;
}

/** Gives the figures of a question for all its periods, the newest first. Each question is answered once. */
export function knownFigures(release: Release): (question: Asked) => readonly Known[] {
  const known = new Map<string, readonly Known[]>();
  return (question) => {
    const key = Object.values(question).join("|");
    const before = known.get(key);
    if (before !== undefined) return before;
    const figures = figuresOf({ ...question, period: undefined, source: undefined });
    known.set(key, figures);
    return figures;
  };

  function figuresOf(question: Parameters<typeof select>[0]): readonly Known[] {
    const selection = select(question, release, release.asOf);
    const newest = answer(question, release, release.asOf);
    if (isMissing(selection)) return [];
    const figures = selection.rows.map((row) => {
      const figure = describe(release, selection, row, release.asOf);
      const isNewest = !isMissing(newest) && newest.period === figure.period;
      return { figure, span: periodOf(release, row), isNewest };
    });
    return figures.reverse().sort((one, other) => Number(other.isNewest) - Number(one.isNewest));
  }
}
