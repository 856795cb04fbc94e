import { useEffect } from "react";
import type { Workbook } from "../../../../src/workbook/port";
import type { Refreshing } from "../../../../src/workbook/refresh/refresh";

/** While the cells of a move are only marked, looks after each calculation whether they have been calculated. */
export function useMarkedMove(isMarked: boolean, workbook: Workbook, refreshing: Refreshing): void {
  useEffect(() => {
    if (!isMarked) return undefined;
    const look = () => void refreshing.lookAgain().catch(console.warn);
    look();
    return workbook.onSelection(look, console.warn);
  }, [isMarked, workbook, refreshing]);
}
