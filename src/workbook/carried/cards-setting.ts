import { cardsAreShown, wantCards } from "../cards";
import type { Cards } from "../port";
import { MovedMeanwhile, type Keeper } from "./carried";

/**
 * The setting for cards, in a spreadsheet that can show some. It belongs to the workbook, so it lies with the release
 * that is carried; before a first figure it is remembered, and written with that.
 */
export function cardsSetting(keeper: Keeper): Cards {
  const keep = (on: boolean) => keeper.change((now) => ({ ...now, cards: on }));
  return {
    areShown: cardsAreShown,
    async show(on) {
      if (keeper.carried() === undefined) return wantCards(on);
      await keep(on).catch((error: unknown) => {
        // Whoever moved the workbook meanwhile said nothing against cards; what they wrote is known now.
        if (error instanceof MovedMeanwhile) return keep(on);
        throw error;
      });
    },
  };
}
