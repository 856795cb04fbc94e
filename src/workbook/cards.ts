let shown = false;

/**
 * Whether figures carry a card in this workbook. Off until the start of the add-in has found out that the spreadsheet
 * can show cards and that the workbook wants them; then only a person changes it. Asked at every call.
 */
export function cardsAreShown(): boolean {
  return shown;
}

/** For calls from now on; what a cell shows already stays until it is calculated again. */
export function showCards(on: boolean): void {
  shown = on;
}
