const formatting = [
  "sheet.command.set-once-format-painter",
  "sheet.command.clear-selection-all",
  "sheet.command.set-range-font-family",
  "sheet.command.set-range-fontsize",
  "sheet.command.set-range-font-increase",
  "sheet.command.set-range-font-decrease",
  "sheet.command.set-range-underline",
  "sheet.command.set-range-stroke",
  "sheet.command.set-border-basic",
  "sheet.command.set-range-text-color",
  "sheet.command.set-background-color",
  "sheet.command.set-horizontal-text-align",
  "sheet.command.set-vertical-text-align",
  "sheet.command.set-text-wrap",
  "sheet.command.set-text-rotation",
  "sheet.command.add-worksheet-merge",
  "sheet.command.numfmt.set.currency",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.toolbar.text-to-number",
  "base-ui.operation.toggle-shortcut-panel",
];

const functionMenus = [
  "common",
  "financial",
  "logical",
  "text",
  "date",
  "lookup",
  "math",
  "statistical",
  "engineering",
  "information",
  "database",
];

/** What the workbench does without: it is for trying out formulas, not for laying out documents. */
export const menu = Object.fromEntries(
  [...formatting, ...functionMenus.map((kind) => `formula-ui.operation.insert-function.${kind}`)].map(
    (id) => [id, { hidden: true }],
  ),
);
