import type { Locator } from "playwright-core";
import type { SelectedCell } from "../../src/workbook/port";
import type { MemoryCell } from "../../src/workbook/memory-workbook";
import type { OpenPane } from "./in-browser";
import type { Look, PanePage } from "./page";

/** The Insert view on a page of its own, and what the tests do to it. */
export class InsertPage {
  private readonly panel: Locator;

  private constructor(readonly pane: PanePage) {
    this.panel = pane.page.getByRole("tabpanel", { name: "Insert" });
  }

  static async open(open: OpenPane, look: Look = { width: 320 }, decimal = "."): Promise<InsertPage> {
    const pane = await open(look);
    await pane.page.evaluate((sign) => window.harness.decimal(sign), decimal);
    await pane.tab("Insert").click();
    const view = new InsertPage(pane);
    await view.shows("Build a formula");
    return view;
  }

  /** Waits until the view shows a text. */
  async shows(text: string | RegExp): Promise<void> {
    await this.panel.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** Waits until the formula is built so far. */
  async builds(formula: string): Promise<void> {
    await this.panel.locator("code", { hasText: formula }).waitFor();
  }

  field(name: string): Locator {
    return this.pane.page.getByRole("combobox", { name, exact: true });
  }

  option(name: string | RegExp): Locator {
    return this.pane.page.getByRole("option", { name });
  }

  async choose(name: string): Promise<void> {
    await this.field("Function").click();
    await this.option(name).click();
    await this.builds(`=${name}(`);
  }

  /** Waits until the arrow keys are at a choice, which Enter would take. */
  async isAtChoice(name: string): Promise<void> {
    await this.pane.page.waitForFunction((wanted) => {
      const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
      return document.getElementById(id)?.textContent.startsWith(wanted) === true;
    }, name);
  }

  /** Selects a cell, which keeps nothing of what was in it. */
  select(address: string, cell: Partial<SelectedCell> = {}): Promise<void> {
    return this.pane.page.evaluate((selected) => window.harness.select(selected), { ...cell, address });
  }

  put(address: string, cell: MemoryCell): Promise<void> {
    return this.pane.page.evaluate(([at, content]) => window.harness.put(at, content), [
      address,
      cell,
    ] as const);
  }

  at(address: string): Promise<Required<MemoryCell>> {
    return this.pane.page.evaluate((cell) => window.harness.at(cell), address);
  }
}
