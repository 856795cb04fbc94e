/** Univer's buttons are pictures: their names, for those who do not see them. */
const names: Readonly<Record<string, string>> = {
  '[role="toolbar"]': "Formatting",
  '[data-u-command="univer.command.undo"]': "Undo",
  '[data-u-command="univer.command.redo"]': "Redo",
  '[data-u-command="sheet.command.set-range-bold"]': "Bold",
  '[data-u-command="sheet.command.set-range-italic"]': "Italic",
  '[data-u-command="sheet.command.numfmt.set.percent"]': "Percent",
  '[data-u-command="sheet.command.numfmt.add.decimal.command"]': "One decimal more",
  '[data-u-command="sheet.command.numfmt.subtract.decimal.command"]': "One decimal fewer",
  '[data-u-comp="defined-name"] input': "Address of the cell",
  '[data-u-comp="defined-name"] a': "Names",
  '[data-u-comp="formula-bar"] button': "Height of the formula bar",
  '[data-u-comp="sheet-bar-append-button"]:not([aria-haspopup] > *)': "New sheet",
  '[aria-haspopup] > [data-u-comp="sheet-bar-append-button"]': "All sheets",
  'section + section[aria-label^="Notifications"]': "Further notifications",
};

/** Makes what Univer shows, and what it will show later, known to a screen reader and within reach of the keyboard. */
export function makeAccessible(container: HTMLElement): void {
  const mend = () => {
    nameButtons(container);
    mendButtons(container);
    mendTabOrder(container);
  };
  new MutationObserver(mend).observe(container, { childList: true, subtree: true });
  mend();
}

function nameButtons(container: HTMLElement): void {
  for (const [selector, name] of Object.entries(names)) {
    for (const element of container.querySelectorAll(`${selector}:not([aria-label="${name}"])`)) {
      element.setAttribute("aria-label", name);
    }
  }
}

/** What opens something is a button, unless it only surrounds one. */
function mendButtons(container: HTMLElement): void {
  for (const element of container.querySelectorAll("[aria-haspopup][aria-expanded]:has(button)")) {
    element.removeAttribute("aria-expanded");
  }
  for (const element of container.querySelectorAll(
    '[aria-haspopup]:not(button, [role="button"], :has(button))',
  )) {
    element.setAttribute("role", "button");
    element.setAttribute("tabindex", "0");
  }
}

/** The canvases ask for the first place in the order of Tab, where nothing can be done with them. */
function mendTabOrder(container: HTMLElement): void {
  for (const canvas of container.querySelectorAll('canvas[tabindex="1"]'))
    canvas.setAttribute("tabindex", "-1");
}
