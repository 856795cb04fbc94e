/** F6 goes from the sheet to the pane and back, as in Excel: Tab stays in the sheet, where it goes to the next cell. */
export function moveWithF6(sheet: HTMLElement, pane: HTMLElement): void {
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const target = pane.contains(document.activeElement) ? editorIn(sheet) : pane;
      target?.focus();
    },
    { capture: true },
  );
}

/** Where Univer takes the keys for the sheet. */
function editorIn(sheet: HTMLElement): HTMLElement | null {
  return sheet.querySelector<HTMLElement>('[contenteditable="true"]');
}
