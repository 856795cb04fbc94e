import type { Locator } from "playwright-core";
import type { OpenPane } from "./in-browser";
import type { Look, PanePage } from "./page";

/** The Find view on a page of its own, and what the tests do to it. */
export class FindPage {
  readonly box: Locator;
  readonly options: Locator;
  /** The option that the arrow keys are at. */
  readonly active: Locator;

  constructor(readonly pane: PanePage) {
    const { page } = pane;
    this.box = page.getByRole("combobox", { name: "Find figures" });
    this.options = page.getByRole("listbox", { name: "What was found" }).getByRole("option");
    this.active = this.options.and(page.locator("[aria-selected=true]"));
  }

  static async open(open: OpenPane, look: Look = { width: 320 }): Promise<FindPage> {
    return FindPage.in(await open(look));
  }

  /** In a pane that is open already. */
  static async in(pane: PanePage): Promise<FindPage> {
    const view = new FindPage(pane);
    await pane.tab("Find").click();
    await view.options.first().waitFor();
    return view;
  }

  /** Looks for something until that is found which is given in words. */
  async find(query: string, words: string | RegExp): Promise<void> {
    await this.box.fill(query);
    await this.finds(words);
  }

  async finds(words: string | RegExp): Promise<void> {
    await this.options.filter({ hasText: words }).first().waitFor();
  }

  /** Waits until the arrow keys are at an option with these words. */
  async isAt(words: string | RegExp): Promise<void> {
    await this.active.filter({ hasText: words }).waitFor();
  }

  /** Waits until one is in the box. */
  async isInBox(): Promise<void> {
    await this.active.waitFor({ state: "detached" });
    await this.pane.focuses(this.box);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.pane.page.keyboard.press(key);
  }
}
