type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey">;

/** F6 goes from the sheet to the pane and back, as in Excel: Tab stays in the sheet, where it goes to the next cell. */
export function moveWithF6(sheet: HTMLElement, pane: HTMLElement): void {
  onKey((event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const target = pane.contains(document.activeElement) ? editorIn(sheet) : pane;
    target?.focus();
  });
}

/**
 * Ctrl+Alt+Page Down and Page Up show the next sheet and the one before, as in Excel on the web: without Alt, browsers
 * go to another tab of theirs.
 */
export function turnSheets(turn: (step: 1 | -1) => void): void {
  onKey((event) => {
    const step = stepOf(event);
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    turn(step);
  });
}

/** Alt+Enter follows the link of the active cell, where there is one to follow. */
export function followLinks(follow: () => boolean): void {
  onKey((event) => {
    if (event.key !== "Enter" || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!follow()) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function stepOf({ key, ctrlKey, altKey, metaKey, shiftKey }: Key): 1 | -1 | undefined {
  if (!ctrlKey || !altKey || metaKey || shiftKey) return undefined;
  if (key === "PageDown") return 1;
  return key === "PageUp" ? -1 : undefined;
}

/** Before Univer takes it. */
function onKey(listener: (event: KeyboardEvent) => void): void {
  document.addEventListener("keydown", listener, { capture: true });
}

/** Where Univer takes the keys for the sheet. */
function editorIn(sheet: HTMLElement): HTMLElement | null {
  return sheet.querySelector<HTMLElement>('[contenteditable="true"]');
}
