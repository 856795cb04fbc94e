import { lineColor, styles as looks, type Look } from "../../src/workbook/sheet-model";
import { document, element, namespaces } from "./xml";

export interface CellStyle {
  readonly look: Look;
  /** An Excel number format; none is General. */
  readonly format?: string;
  readonly align?: "left" | "right";
  readonly wraps?: boolean;
  readonly isLink?: boolean;
  /** The text stays a text when somebody edits the cell, whatever it begins with. */
  readonly isQuoted?: boolean;
}

/** The styles of a workbook, each written once; cells name them by number. */
export interface Stylesheet {
  numberOf(style: CellStyle): number;
  xml(): string;
}

/** Excel's own formats have lower numbers. */
const FIRST_FORMAT = 164;
const LINK = "#0563c1";
const FONT = "Calibri";
const SIZE = 11;

/** Parts of the stylesheet that several cell styles share, numbered in the order in which they are met. */
function shared(first: readonly string[]) {
  const known = new Map(first.map((xml, index) => [xml, index]));
  return {
    numberOf(xml: string): number {
      const number = known.get(xml) ?? known.size;
      known.set(xml, number);
      return number;
    },
    all: () => [...known.keys()],
  };
}

export function stylesheet(): Stylesheet {
  const formats = shared([]);
  const fonts = shared([font({ look: "label" })]);
  const borders = shared([border({ look: "label" })]);
  const cells = shared([]);
  const numberOf = (style: CellStyle) => {
    const format = style.format === undefined ? 0 : FIRST_FORMAT + formats.numberOf(style.format);
    return cells.numberOf(
      cellFormat(style, format, fonts.numberOf(font(style)), borders.numberOf(border(style))),
    );
  };
  numberOf({ look: "label" });
  return {
    numberOf,
    xml: () =>
      document(
        element(
          "styleSheet",
          { xmlns: namespaces.main },
          counted(
            "numFmts",
            formats
              .all()
              .map((formatCode, index) => element("numFmt", { numFmtId: FIRST_FORMAT + index, formatCode })),
          ),
          counted("fonts", fonts.all()),
          counted(
            "fills",
            ["none", "gray125"].map((patternType) =>
              element("fill", {}, element("patternFill", { patternType })),
            ),
          ),
          counted("borders", borders.all()),
          counted("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
          counted("cellXfs", cells.all()),
          counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        ),
      ),
  };
}

function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items);
}

function font({ look, isLink }: CellStyle): string {
  const { bold, size, color } = looks[look];
  const shade = isLink === true ? LINK : color;
  return element(
    "font",
    {},
    bold === true ? "<b/>" : "",
    isLink === true ? "<u/>" : "",
    element("sz", { val: size ?? SIZE }),
    shade === undefined ? "" : element("color", { rgb: argb(shade) }),
    element("name", { val: FONT }),
    element("family", { val: 2 }),
  );
}

function border({ look }: CellStyle): string {
  const { line } = looks[look];
  const color = element("color", { rgb: argb(lineColor) });
  const side = (name: string, is: boolean) => (is ? element(name, { style: "thin" }, color) : `<${name}/>`);
  const sides = [
    "<left/>",
    "<right/>",
    side("top", line === "above"),
    side("bottom", line === "below"),
    "<diagonal/>",
  ];
  return element("border", {}, ...sides);
}

function cellFormat(style: CellStyle, format: number, fontId: number, borderId: number): string {
  const { align, wraps, isQuoted } = style;
  const alignment =
    align === undefined && wraps !== true
      ? ""
      : element("alignment", {
          horizontal: align,
          vertical: wraps === true ? "top" : undefined,
          wrapText: wraps === true ? 1 : undefined,
        });
  const applied = (is: boolean) => (is ? 1 : undefined);
  return element(
    "xf",
    {
      numFmtId: format,
      fontId,
      fillId: 0,
      borderId,
      xfId: 0,
      quotePrefix: applied(isQuoted === true),
      applyNumberFormat: applied(format > 0),
      applyFont: applied(fontId > 0),
      applyBorder: applied(borderId > 0),
      applyAlignment: applied(alignment !== ""),
    },
    alignment,
  );
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
