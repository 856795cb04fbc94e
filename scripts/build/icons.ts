/** Draws taskpane/assets/icon.svg in every size that manifest.xml names. The pictures are checked in. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { launchChromium } from "../../tests/browser/chromium";

const sizes = [16, 32, 64, 80, 128];
const assets = resolve(__dirname, "../../taskpane/assets");

async function drawIcons(): Promise<void> {
  const drawing = await readFile(resolve(assets, "icon.svg"), "utf8");
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>html, body { margin: 0 } svg { display: block }</style>${drawing}`);
      await page.screenshot({ path: resolve(assets, `icon-${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
