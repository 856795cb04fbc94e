import type axe from "axe-core";
import { build } from "esbuild";
import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import type { SelectedCell } from "../../src/workbook/port";
import type { ViewName } from "../../taskpane/pane/views/view";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const axeCode = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const screenshots = resolve(__dirname, "../../build/screenshots");

/** As strict as the pages that the pane stands in. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'";

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="example-workbook" content="rare-earth-figures-example.xlsx" />
    <meta name="example-workbook-values" content="rare-earth-figures-example-values.xlsx" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Rare Earth Figures</title>
    <style>
      html, body, main, #pane { height: 100%; margin: 0; }
      h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
    </style>
  </head>
  <body>
    <main>
      <h1>Rare Earth Figures</h1>
      <div id="pane"></div>
    </main>
    <script src="pane.js"></script>
  </body>
</html>`;

/** The pane with the workbook of harness.ts, as one script. */
export async function bundlePane(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(__dirname, "harness.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}

export type Look = Pick<
  BrowserContextOptions,
  "colorScheme" | "forcedColors" | "locale" | "reducedMotion"
> & {
  readonly width: number;
};

export const HEIGHT = 900;

/** The pane on a page of its own, as wide as asked for. */
export class PanePage {
  /** What went wrong on the page: thrown, logged as an error, refused by the security policy. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (line) => {
      if (line.type() === "error") this.complaints.push(line.text());
    });
  }

  static async open(browser: Browser, script: string, { width, ...look }: Look): Promise<PanePage> {
    const context = await browser.newContext({
      viewport: { width, height: HEIGHT },
      locale: "en-US",
      ...look,
    });
    const pane = new PanePage(await context.newPage());
    await context.route("https://pane.test/**", (route) =>
      route.request().url().endsWith("/pane.js")
        ? route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script })
        : route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
    );
    await pane.page.goto("https://pane.test/");
    await pane.shows("Where does a number come from?");
    return pane;
  }

  tab(name: Capitalize<ViewName>): Locator {
    return this.page.getByRole("tab", { name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Selects a cell and waits until the pane shows it. */
  async select(cell: Partial<SelectedCell>, shows: string): Promise<void> {
    await this.page.evaluate((selected) => window.harness.select(selected), cell);
    // What is waited for may stand in the pane already, in what was shown before.
    if (cell.formula) await this.page.locator("header code", { hasText: cell.formula }).waitFor();
    await this.shows(shows);
  }

  /** Waits until a text can be seen; what was spoken may be of before. */
  async shows(text: string | RegExp): Promise<void> {
    await this.written(text).filter({ visible: true }).first().waitFor();
  }

  /** Waits until a text is gone. */
  async lacks(text: string | RegExp): Promise<void> {
    await this.written(text).first().waitFor({ state: "detached" });
  }

  private written(text: string | RegExp): Locator {
    return this.page.getByText(text).and(this.page.locator(":not([role=status] *)"));
  }

  /** Waits until a screen reader is told something. */
  async speaks(text: string | RegExp): Promise<void> {
    await this.page.getByRole("status").getByText(text).waitFor({ state: "attached" });
  }

  /** Waits until something has the focus. */
  async focuses(element: Locator): Promise<void> {
    await element.and(this.page.locator(":focus")).waitFor({ state: "attached" });
  }

  /** What axe-core finds, a line each. */
  async accessibilityProblems(): Promise<string[]> {
    // Evaluated, since the policy rightly lets no foreign script tag in; and once, for it takes longer than a check.
    if (await this.page.evaluate(() => window.axe === undefined)) await this.page.evaluate(axeCode);
    return this.page.evaluate(async () => {
      if (window.axe === undefined) throw new Error("The page has no axe-core.");
      const { violations } = await window.axe.run({
        resultTypes: ["violations"],
        // Of WCAG 2.2, which axe-core checks only where it is asked: what is pressed with a finger has 24 by 24 pixels.
        rules: { "target-size": { enabled: true } },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
  }

  /** Whether something stands out of the window to the side. */
  async isTooWide(): Promise<boolean> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: resolve(screenshots, `pane-${name}.png`), fullPage: true });
  }

  /** Presses Tab until the focus has gone round, and names what it stops at. */
  async tabStops(): Promise<string[]> {
    const stops: string[] = [];
    for (;;) {
      await this.page.keyboard.press("Tab");
      const stop = await this.page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) return undefined;
        return activeElement.getAttribute("aria-label") ?? activeElement.textContent ?? "";
      });
      if (stop === undefined) return stops;
      stops.push(stop);
    }
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
