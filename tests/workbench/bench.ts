import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type Axe from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { until } from "../browser/until";

declare const axe: typeof Axe;
const axeCode = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const screenshots = resolve(__dirname, "../../build/screenshots");

export interface Look {
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
}

/** The workbench as somebody uses it who has a keyboard and no mouse. */
export class Bench {
  /** What went wrong on the page: errors on the console, refused by the security policy, thrown. */
  readonly complaints: string[] = [];
  /** Addresses beyond this machine that the page asked for. */
  readonly strangers: string[] = [];
  readonly pane: Locator;

  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {
    this.pane = page.getByRole("complementary", { name: "Task pane" });
    page.on("console", (line) => {
      if (line.type() === "error") this.complaints.push(line.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("request", (request) => {
      const url = new URL(request.url());
      const isHere = url.hostname === "localhost" || ["data:", "blob:"].includes(url.protocol);
      if (!isHere) this.strangers.push(url.href);
    });
  }

  /** Opens the page and waits until the first figure stands in the sheet and the pane. */
  static async open(browser: Browser, address: string, look: Look = {}): Promise<Bench> {
    const page = await browser.newPage({
      viewport: { width: look.width ?? 1280, height: 800 },
      colorScheme: look.colorScheme ?? "light",
      // Nothing is measured halfway between two colors.
      reducedMotion: "reduce",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    page.setDefaultTimeout(60_000);
    const bench = new Bench(page, address);
    await page.goto(bench.address);
    await bench.isCalculated();
    await bench.paneSays("20–30%");
    return bench;
  }

  /** Loads the page anew, as a person does who comes back; the pane shows the view that it showed. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.isCalculated();
  }

  private async isCalculated(): Promise<void> {
    await this.hears("Example!C12: 25.0%");
  }

  /** Types into the selected cell and stays on it. */
  async enter(formula: string): Promise<void> {
    await this.type(formula);
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.press("ArrowUp");
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Goes to a cell by the box that shows its address. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByLabel("Address of the cell");
    await box.focus();
    await box.fill(address);
    await box.press("Enter");
    await this.hears(`!${address}:`);
  }

  /** Adds a sheet and returns its name. */
  async addSheet(): Promise<string> {
    const tabs = this.page.getByRole("tab");
    const before = await tabs.allInnerTexts();
    await this.page.getByRole("button", { name: "New sheet" }).filter({ visible: true }).first().click();
    await tabs.nth(before.length).waitFor();
    const name = (await tabs.allInnerTexts()).find((each) => !before.includes(each)) ?? "a new sheet";
    await this.hears(`${name}!A1: empty`);
    return name;
  }

  /** Waits until a screen reader is told something of the active cell, and returns all that it is told. */
  async hears(words: string): Promise<string> {
    const region = this.page.getByRole("status", { name: "Active cell" }).filter({ hasText: words });
    await region.waitFor({ state: "attached" });
    return region.innerText();
  }

  /** One of the functions that are listed while a name is typed, by words of it. */
  suggestion(words: string): Locator {
    return this.page.locator('[data-u-comp="rect-popup"] li').filter({ hasText: words });
  }

  async paneSays(words: string | RegExp): Promise<void> {
    await this.pane.getByText(words).first().waitFor();
  }

  /** Waits until the pane has a screen reader say something. */
  async paneSpeaks(words: string | RegExp): Promise<void> {
    await this.pane.getByRole("status").filter({ hasText: words }).waitFor({ state: "attached" });
  }

  /** What is on the sheet, as it is copied to another program: rows of shown texts. */
  async copied(range: string): Promise<string[][]> {
    const [first = 1, last = first] = [...range.matchAll(/\d+/g)].map(([row]) => Number(row));
    const box = this.page.getByLabel("Address of the cell");
    await box.focus();
    await box.fill(range);
    await box.press("Enter");
    // The selection follows in its own time; until then something else is copied.
    for (;;) {
      await this.page.evaluate(() => navigator.clipboard.writeText(""));
      await this.page.keyboard.press("ControlOrMeta+c");
      const copied = () => this.page.evaluate(() => navigator.clipboard.readText());
      await until(async () => (await copied()) !== "");
      const text = await copied();
      const rows = text.split("\n").map((row) => row.trimEnd().split("\t"));
      if (rows.length > last - first) return rows;
    }
  }

  /** What keeps somebody with a disability out, by axe-core. */
  async barriers(): Promise<string[]> {
    await this.page.evaluate(axeCode);
    const { violations } = await this.page.evaluate(() => axe.run(document));
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  async setPaneWidth(pixels: number): Promise<void> {
    await this.page.addStyleTag({ content: `:root { --pane-width: ${String(pixels)}px }` });
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: resolve(screenshots, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
