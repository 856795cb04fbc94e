import type { Entry } from "./custom-functions";
import type { Service } from "./rich-api";

const category = 65536;
const visibilityChanged = 65539;

/** The pane as Excel shows and hides it: the page in it stays the same. */
export class Pane {
  private becomeWatched: () => void = () => undefined;
  /** Settles when the add-in listens to whether its pane is visible. */
  readonly watched = new Promise<void>((watched) => (this.becomeWatched = watched));

  constructor(
    private readonly send: (entries: readonly Entry[]) => void,
    private readonly show: (visible: boolean) => Promise<void>,
  ) {}

  /** The object whose event tells it; making it is all that an add-in does to listen. */
  service(): Service {
    this.becomeWatched();
    return {};
  }

  /** What happens when a person presses the button on the ribbon, or closes the pane. */
  async setVisible(visible: boolean): Promise<void> {
    await this.watched;
    await this.show(visible);
    const content = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.send([[category, visibilityChanged, "", content, 0]]);
  }
}
