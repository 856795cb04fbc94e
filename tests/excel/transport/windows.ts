import type { Frame, Page } from "playwright-core";
import { displayMode, fullVersion, hostInfo, language, type StartUp } from "../start-up/start-up";
import { installNativeObject, type NativeCall, type NativeStart } from "./native-object";
import { dispatchIds, type Requests } from "./requests";
import type { PageEvent, Transport } from "./transport";

/** Excel for Windows: the add-in's page has a window of its own, with a native object in it. */
export class WindowsTransport implements Transport {
  private readonly listening = new Set<number>();

  private constructor(
    private readonly page: Page,
    private readonly requests: Requests,
    private readonly settings: Map<string, string>,
    private readonly startUp: () => StartUp,
  ) {}

  static async prepare(
    page: Page,
    requests: Requests,
    settings: Map<string, string>,
    startUp: () => StartUp,
  ): Promise<WindowsTransport> {
    const transport = new WindowsTransport(page, requests, settings, startUp);
    await page.exposeFunction("toNativeExcel", async (text: string) =>
      JSON.stringify((await transport.answer(JSON.parse(text) as NativeCall)) ?? null),
    );
    return transport;
  }

  get frame(): Frame {
    return this.page.mainFrame();
  }

  async open(): Promise<void> {
    const startUp = this.startUp();
    this.listening.clear();
    const script = await this.page.addInitScript(installNativeObject, nativeStart(startUp));
    await this.page.goto(startUp.manifest.page, { waitUntil: "commit" });
    await script.dispose();
  }

  fire(event: PageEvent, data: readonly unknown[]): void {
    const dispatchId = { ...dispatchIds, documentSelectionChanged: dispatchIds.selectionChanged }[event];
    if (!this.listening.has(dispatchId)) return;
    const fired = this.page.evaluate(([id, payload]) => fireNativeEvent(id, payload), [
      dispatchId,
      data,
    ] as const);
    // What is said to a page that was closed meanwhile is lost, as in Excel.
    fired.catch((error: unknown) => {
      if (!this.page.isClosed()) throw error;
    });
  }

  /** The window of a pane stays where it is; nothing of its size is emulated. */
  async show(): Promise<void> {}

  private async answer(call: NativeCall): Promise<unknown> {
    switch (call.kind) {
      case "execute":
        return this.execute(call.dispatchId, call.params);
      case "listen":
        if (call.on) this.listening.add(call.dispatchId);
        else this.listening.delete(call.dispatchId);
        return null;
      case "settings":
        this.settings.clear();
        for (const [name, value] of call.settings) this.settings.set(name, value);
        return null;
    }
  }

  private async execute(dispatchId: number, [first]: readonly unknown[]): Promise<unknown> {
    switch (dispatchId) {
      case dispatchIds.executeRichApi:
        return this.requests.execute(first as readonly unknown[]);
      case dispatchIds.appCommandCompleted:
        this.requests.takeCompletion();
        return [];
      default:
        return this.requests.refuse(`the native method ${dispatchId}`);
    }
  }
}

function nativeStart(startUp: StartUp): NativeStart {
  return {
    hostInfo: hostInfo("Win32").join("$"),
    id: startUp.manifest.id,
    language,
    fullVersion,
    sets: JSON.stringify(startUp.sets),
    displayMode: displayMode(startUp),
    settings: startUp.settings,
  };
}

/** What the native object offers to this process. */
declare function fireNativeEvent(dispatchId: number, data: readonly unknown[]): void;
