import { lineColor, styles, type Look } from "../workbook/sheet-model";

/** Gives cells one of our looks. */
export function dressLook(format: Excel.RangeFormat, look: Look): void {
  const { bold, size, color, line } = styles[look];
  if (bold === true) format.font.bold = true;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (line === undefined) return;
  const border = format.borders.getItem(line === "above" ? "EdgeTop" : "EdgeBottom");
  border.style = "Continuous";
  border.color = lineColor;
}
