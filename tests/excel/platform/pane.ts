import { eventEntry, type Entry } from "../functions/messages";
import { eventTypes } from "../objects/events";

/** The pane as Excel shows and hides it: the page in it stays the same. */
export class Pane {
  private becomeWatched: () => void = () => undefined;
  private watched = new Promise<void>((watched) => (this.becomeWatched = watched));
  /** Whether the add-in starts with the workbook. */
  startState = "Inactive";
  /** What the add-in changed on the ribbon. */
  readonly ribbonUpdates: unknown[] = [];

  constructor(
    private visible: boolean,
    private readonly tells: boolean,
    private readonly send: (entries: readonly Entry[]) => void,
    private readonly show: (visible: boolean) => Promise<void>,
  ) {}

  get isVisible(): boolean {
    return this.visible;
  }

  /** The add-in listens from now on to whether its pane is visible. */
  watch(): void {
    this.becomeWatched();
  }

  /** What happens when a person presses the button on the ribbon, or closes the pane. */
  async setVisible(visible: boolean): Promise<void> {
    if (this.tells) await this.watched;
    this.visible = visible;
    await this.show(visible);
    if (!this.tells) return;
    const visibility = visible ? "Visible" : "Hidden";
    this.send([eventEntry(eventTypes.visibility, "", { visibility })]);
  }

  /** The page is gone; a new one will listen. */
  reset(): void {
    this.watched = new Promise<void>((watched) => (this.becomeWatched = watched));
  }
}
