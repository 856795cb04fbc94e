import {
  createDarkTheme,
  createLightTheme,
  tokens,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Petrol, as in the printed help; 80 is what links and buttons are in the light theme. */
const petrol: BrandVariants = {
  10: "#011113",
  20: "#03201f",
  30: "#042c31",
  40: "#063a41",
  50: "#074852",
  60: "#095460",
  70: "#0a606c",
  80: "#0b6e79",
  90: "#247f89",
  100: "#3e9099",
  110: "#55a1aa",
  120: "#6cc9d3",
  130: "#8ad5dd",
  140: "#a6e0e6",
  150: "#c2ebef",
  160: "#def5f7",
};

const fonts: Partial<Theme> = {
  fontFamilyBase: '"Segoe UI", "Open Sans", system-ui, sans-serif',
  fontFamilyMonospace: '"Cascadia Mono", Consolas, "SF Mono", Menlo, "DejaVu Sans Mono", monospace',
};

export const lightTheme: Theme = {
  ...createLightTheme(petrol),
  ...fonts,
  colorNeutralForeground1: "#1b2426",
  colorNeutralForeground2: "#37454a",
  colorNeutralForeground3: "#4d5a5d",
  colorNeutralBackground2: "#f2f6f6",
  colorNeutralStroke2: "#c6d1d2",
  colorNeutralStroke3: "#dde5e6",
};

export const darkTheme: Theme = {
  ...createDarkTheme(petrol),
  ...fonts,
  colorNeutralForeground1: "#e8eeee",
  colorNeutralForeground2: "#ccd6d7",
  colorNeutralForeground3: "#a9b6b8",
  colorNeutralBackground1: "#171d1f",
  colorNeutralBackground2: "#22292b",
  colorNeutralStroke2: "#414c4f",
  colorNeutralStroke3: "#2f383b",
  colorBrandForeground1: petrol[120],
  colorBrandForeground2: petrol[130],
  colorBrandForegroundLink: petrol[120],
  colorBrandForegroundLinkHover: petrol[130],
  colorBrandForegroundLinkPressed: petrol[110],
};

/** For names, values and bibliographic entries, as a reference book sets them. */
export const serif =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "DejaVu Serif Condensed", serif';

/** Of a title of a view, a figure or a part. */
export const titleStyle = {
  margin: 0,
  fontFamily: serif,
  fontSize: "20px",
  fontWeight: tokens.fontWeightRegular,
  lineHeight: 1.25,
} as const;

/** The pane can stand in a page that is wider than itself, so its own width counts and not the window's. */
export const narrow = "@container pane (max-width: 260px)";
