import { useEffect } from "react";
import type { Keeper } from "../../src/workbook/carried/carried";
import type { ViewName } from "./views/view";

/** Looks whether somebody else has moved the workbook, each time that a view is shown. */
export function useAnotherLook(keeper: Keeper, shown: ViewName): void {
  useEffect(() => {
    keeper.lookAgain().catch(console.warn);
  }, [keeper, shown]);
}
