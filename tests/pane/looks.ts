import { HEIGHT, type Look, type PanePage } from "./page";

type FullLook = Required<Omit<Look, "locale">>;

const light = { colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference" } as const;
const dark = { ...light, colorScheme: "dark" } as const;

/** How people look at the pane: as wide as they have made it, and with what they have set in their system. */
export const looks = {
  "light-450": { ...light, width: 450 },
  "dark-450": { ...dark, width: 450 },
  "contrast-450": { ...light, forcedColors: "active", width: 450 },
  "contrast-320": { ...dark, forcedColors: "active", width: 320 },
  "dark-320": { ...dark, width: 320 },
  "light-320": { ...light, reducedMotion: "reduce", width: 320 },
  "zoomed-160": { ...light, reducedMotion: "reduce", width: 160 },
} as const satisfies Readonly<Record<string, FullLook>>;

/** The look in which there is least room: whoever comes to a state in it comes to it in every other. */
export const narrowest: FullLook = looks["zoomed-160"];

/** For views that are laid out otherwise where there is more room. */
export const wide = { "light-600": { ...light, width: 600 } } as const;

/** What the pane shows is right in every look. It is left as it is looked at in `narrowest`. */
export async function looksRightToAll(
  pane: PanePage,
  name: string,
  more: Readonly<Record<string, FullLook>> = {},
): Promise<void> {
  for (const [look, settings] of Object.entries({ ...more, ...looks })) {
    await lookAt(pane, settings);
    await looksRight(pane, `${name}-${look}`);
  }
}

/**
 * What the pane shows is no barrier that axe-core knows of, nothing stands out of the window to the side, and a
 * picture of it is kept.
 */
export async function looksRight(pane: PanePage, name: string): Promise<void> {
  // Nothing is measured halfway between two colours.
  await pane.page.waitForFunction(standsStill);
  const seen = { problems: await pane.accessibilityProblems(), isTooWide: await pane.isTooWide() };
  await pane.screenshot(name);
  expect({ name, ...seen }).toEqual({ name, problems: [], isTooWide: false });
}

/** Changes how a page is looked at, and waits until all that is on it has followed. */
export async function lookAt({ page }: PanePage, { width, ...media }: FullLook): Promise<void> {
  await page.emulateMedia(media);
  await page.setViewportSize({ width, height: HEIGHT });
  // What is placed by script, such as an open list of choices, follows within the frame after the next.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForFunction(hasFollowed, { width, isDark: media.colorScheme === "dark" });
}

/** In the page: whether all that follows a look later than the browser itself has done so. */
function hasFollowed({ width, isDark }: { readonly width: number; readonly isDark: boolean }): boolean {
  const provider = document.querySelector(".fui-FluentProvider");
  if (provider === null || window.innerWidth !== width) return false;
  // The variable and not the colour that it comes to: contrast themes have colours of their own.
  const paper = getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1").trim();
  const hasTheme = Number.parseInt(paper.slice(1, 3), 16) < 128 === isDark;
  const charts = [...document.querySelectorAll('figure [role="img"]')].filter((chart) =>
    chart.checkVisibility(),
  );
  const areDrawn = charts.every((chart) => {
    const drawn = Number(chart.querySelector("svg")?.getAttribute("width"));
    return drawn === Math.floor(chart.getBoundingClientRect().width);
  });
  return hasTheme && areDrawn;
}

/** In the page: whether nothing moves, but for what never ceases. */
function standsStill(): boolean {
  return document.getAnimations().every(({ effect, playState }) => {
    const isEndless = effect?.getComputedTiming().endTime === Infinity;
    return playState !== "running" || isEndless;
  });
}
