import fc from "fast-check";
import { darkTheme, lightTheme } from "../theme";
import { contrast, readColour } from "./colour";
import { isDark, officeColours, onOfficeColours } from "./office-theme";

/** As Office on Windows tells them. */
const office = {
  white: { background: "#ffffff", foreground: "#262626" },
  colourful: { background: "#e6e6e6", foreground: "#262626" },
  darkGrey: { background: "#666666", foreground: "#f0f0f0" },
  black: { background: "#262626", foreground: "#d4d4d4" },
};

const texts = [
  "colorNeutralForeground1",
  "colorNeutralForeground2",
  "colorNeutralForeground3",
  "colorBrandForeground1",
  "colorBrandForegroundLink",
  "colorBrandForegroundLinkHover",
  "colorPaletteRedForeground1",
] as const;
const grounds = [
  "colorNeutralBackground1",
  "colorNeutralBackground1Hover",
  "colorNeutralBackground2",
] as const;
const edges = ["colorNeutralStrokeAccessible", "colorCompoundBrandStroke", "colorStrokeFocus2"] as const;

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`);

test("on whatever background and foreground Office has, texts can be read and edges can be seen", () => {
  fc.assert(
    fc.property(colour, colour, (background, foreground) => {
      const theme = onOfficeColours({ background, foreground });
      const weak = grounds.flatMap((ground) => [
        ...texts.filter((text) => contrast(theme[text], theme[ground]) < 4.5),
        ...edges.filter((edge) => contrast(theme[edge], theme[ground]) < 3),
      ]);
      expect(weak).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each(Object.entries(office))(
  "the background of Office's %s theme is taken over as it is",
  (_, colours) => {
    const theme = onOfficeColours(colours);
    expect(theme.colorNeutralBackground1).toBe(colours.background);
    expect(theme.colorNeutralBackground2).not.toBe(colours.background);
  },
);

test("the theme is light or dark by the background", () => {
  expect(Object.values(office).map(isDark)).toEqual([false, false, true, true]);
  expect(onOfficeColours(office.white).colorBrandBackground).toBe(lightTheme.colorBrandBackground);
  expect(onOfficeColours(office.black).colorBrandBackground).toBe(darkTheme.colorBrandBackground);
});

test("a foreground that can be read stays as Office has it", () => {
  expect(onOfficeColours(office.black).colorNeutralForeground1).toBe("#d4d4d4");
  expect(onOfficeColours(office.white).colorNeutralForeground1).toBe("#262626");
});

test("colours are read with and without the sign; what is none is left alone", () => {
  expect(readColour("FFA500")).toBe("#ffa500");
  expect(readColour("#FFA500 ")).toBe("#ffa500");
  for (const text of ["", "#fff", "orange", "#ffa50z", undefined, 7])
    expect(readColour(text)).toBeUndefined();
  expect(officeColours(undefined)).toBeUndefined();
  expect(officeColours({ bodyBackgroundColor: "#262626" })).toBeUndefined();
  expect(officeColours({ bodyBackgroundColor: "262626", bodyForegroundColor: "#D4D4D4" })).toEqual({
    background: "#262626",
    foreground: "#d4d4d4",
  });
});
