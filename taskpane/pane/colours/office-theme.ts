import type { Theme } from "@fluentui/react-components";
import type { OfficeTheme } from "../../../src/excel/office-theme";
import { darkTheme, lightTheme } from "../theme";
import { contrast, mix, opposite, readColour, WHITE } from "./colour";

/** What Office tells of its theme, as "#rrggbb". Its colours of controls are those of its own dialogs and not taken. */
export interface OfficeColours {
  readonly background: string;
  readonly foreground: string;
}

/** What a text needs to be read, and what the edge of a control needs to be seen. */
const READABLE = 4.5;
const VISIBLE = 3;

/** The colours of Office where it tells them: never in the workbench, and not in every Excel on the web. */
export function officeColours(theme: OfficeTheme | undefined): OfficeColours | undefined {
  const background = readColour(theme?.bodyBackgroundColor);
  const foreground = readColour(theme?.bodyForegroundColor);
  return background === undefined || foreground === undefined ? undefined : { background, foreground };
}

export function isDark({ background }: OfficeColours): boolean {
  return opposite(background) === WHITE;
}

/** The pane's theme on the colours of Office: its background, and everything on it so that it can be read. */
export function onOfficeColours(colours: OfficeColours): Theme {
  const base = isDark(colours) ? darkTheme : lightTheme;
  const { background } = colours;
  const tones = tonesOf(background);
  const readable = (colour: string) => standOut(colour, tones, READABLE);
  const foreground = readable(colours.foreground);
  const changed: Record<string, string> = {
    ...onTones(base, tones),
    ...texts(base, readable),
    colorNeutralForeground1: foreground,
    colorNeutralForeground2: readable(mix(foreground, background, 0.15)),
    colorNeutralForeground3: readable(mix(foreground, background, 0.3)),
    colorNeutralStroke1: mix(background, foreground, 0.4),
    colorNeutralStroke2: mix(background, foreground, 0.25),
    colorNeutralStroke3: mix(background, foreground, 0.14),
    colorStrokeFocus2: opposite(background),
  };
  for (const name of edges) {
    changed[name] = standOut(readColour(base[name]) ?? foreground, tones, VISIBLE);
  }
  return { ...base, ...changed };
}

/** The background, what lies on it, and what is pressed; each so that black or white can still be read on it. */
function tonesOf(background: string): readonly [string, string, string] {
  const ink = opposite(background);
  const isReadable = (tone: string) => contrast(tone, ink) >= READABLE;
  const tone = (share: number) => {
    const towards = mix(background, ink, share);
    return isReadable(towards) ? towards : mix(background, opposite(ink), share);
  };
  return [background, tone(0.05), tone(0.1)];
}

/** As little lighter or darker as it takes to stand out from all of the tones. */
function standOut(colour: string, tones: readonly string[], ratio: number): string {
  const ink = opposite(tones[0] as string);
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, ink, share);
    if (tones.every((tone) => contrast(mixed, tone) >= ratio)) return mixed;
  }
  return ink;
}

/** By them a control is seen, or that it has the focus. */
const edges = [
  "colorNeutralStrokeAccessible",
  "colorNeutralStrokeAccessibleHover",
  "colorNeutralStrokeAccessiblePressed",
  "colorCompoundBrandStroke",
] as const;

/** The surfaces of the theme, by how far they are from the background. */
const surfaces: readonly (readonly [RegExp, tone: 0 | 1 | 2])[] = [
  [/^colorNeutralBackground1$/, 0],
  [/^colorNeutralBackground(1Hover|2)$/, 1],
  [/^colorSubtleBackgroundHover$/, 1],
  [/^colorNeutralBackground[1-6]\w*$/, 2],
  [/^colorSubtleBackground(Pressed|Selected)$/, 2],
];

function onTones(base: Theme, tones: readonly [string, string, string]): Record<string, string> {
  return Object.fromEntries(
    Object.keys(base).flatMap((name) => {
      const [, tone] = surfaces.find(([form]) => form.test(name)) ?? [];
      return tone === undefined ? [] : [[name, tones[tone]]];
    }),
  );
}

/** What is written or drawn on the surfaces; what is written on brand colours or inverted ones has its own ground. */
function texts(base: Theme, readable: (colour: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(base).flatMap(([name, value]) => {
      const isText = /Foreground|BorderActive/.test(name) && !/On[A-Z]|Inverted|Static|Disabled/.test(name);
      const colour = isText ? readColour(value) : undefined;
      return colour === undefined ? [] : [[name, readable(colour)]];
    }),
  );
}
