/** Draws the pictures in taskpane/assets in every size that manifest.xml names. What it draws is checked in. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { launchChromium } from "../../tests/browser/chromium";

const sizes = { icon: [16, 32, 64, 80, 128], refresh: [16, 32, 80] };
const assets = resolve(__dirname, "../../taskpane/assets");

async function drawIcons(): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const [name, widths] of Object.entries(sizes)) {
      const drawing = await readFile(resolve(assets, `${name}.svg`), "utf8");
      for (const size of widths) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>html, body { margin: 0 } svg { display: block }</style>${drawing}`);
        await page.screenshot({ path: resolve(assets, `${name}-${size}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
