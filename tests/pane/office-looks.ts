import { looksRight, lookAt, looks } from "./looks";
import type { PanePage } from "./page";

/** As Office on Windows tells them; the colours of controls are those of its own dialogs. */
export const officeThemes = {
  white: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626" },
  colourful: { bodyBackgroundColor: "#E6E6E6", bodyForegroundColor: "#262626" },
  "dark-grey": { bodyBackgroundColor: "#666666", bodyForegroundColor: "#F0F0F0" },
  black: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#D4D4D4" },
} as const;

type OfficeTheme = (typeof officeThemes)[keyof typeof officeThemes];

/**
 * What the pane shows is right in the colours of each theme of Office, though the system asks for the opposite. It is
 * left as it is looked at in `narrowest`, without Office.
 */
export async function looksRightInOffice(pane: PanePage, name: string): Promise<void> {
  for (const [theme, colours] of Object.entries(officeThemes)) {
    await lookAt(pane, theme === "white" || theme === "colourful" ? looks["dark-320"] : looks["light-320"]);
    await showTheme(pane, colours);
    await looksRight(pane, `${name}-office-${theme}-320`);
    await showTheme(pane, undefined);
  }
  await lookAt(pane, looks["zoomed-160"]);
}

/** Changes the theme of Office, or takes Office away, as for somebody who comes back from its settings. */
async function showTheme({ page }: PanePage, officeTheme: OfficeTheme | undefined): Promise<void> {
  await page.evaluate((theme) => {
    Object.assign(window, { Office: theme && { context: { officeTheme: theme } } });
    window.dispatchEvent(new Event("focus"));
  }, officeTheme);
  await page.waitForFunction((paper) => {
    const provider = document.querySelector(".fui-FluentProvider");
    if (provider === null) return false;
    const shown = getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1").trim();
    return paper === undefined || shown.toLowerCase() === paper.toLowerCase();
  }, officeTheme?.bodyBackgroundColor);
}
