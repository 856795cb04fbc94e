let possible = false;
let wanted = true;

/** Whether figures carry a card: where the spreadsheet can show one and this workbook wants it. Asked at every call. */
export function cardsAreShown(): boolean {
  return possible && wanted;
}

/** What the workbook wants, even in a spreadsheet that can show none: a colleague's can. */
export function cardsAreWanted(): boolean {
  return wanted;
}

/** At the start, once it is known whether the spreadsheet can show cards. */
export function allowCards(can: boolean): void {
  possible = can;
}

/** For calls from now on; what a cell shows already stays until it is calculated again. */
export function wantCards(on: boolean): void {
  wanted = on;
}
