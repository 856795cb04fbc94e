import type { Frame } from "playwright-core";
import { displayMode, fullVersion, hostInfo, language, type StartUp } from "../start-up/start-up";
import { installNativeObject, type NativeCall, type NativeStart } from "./native-object";
import { dispatchIds } from "./requests";
import { saveSettings, unlessClosed, type Ends, type PageEvent, type Transport } from "./transport";

/** Excel for Windows: the add-in's page has a window of its own, with a native object in it. */
export class WindowsTransport implements Transport {
  private readonly listening = new Set<number>();

  private constructor(private readonly ends: Ends) {}

  static async prepare(ends: Ends): Promise<WindowsTransport> {
    const transport = new WindowsTransport(ends);
    await ends.page.exposeFunction("toNativeExcel", async (text: string) =>
      JSON.stringify((await transport.answer(JSON.parse(text) as NativeCall)) ?? null),
    );
    return transport;
  }

  get frame(): Frame {
    return this.ends.page.mainFrame();
  }

  async open(): Promise<void> {
    const startUp = this.ends.startUp();
    this.listening.clear();
    const script = await this.ends.page.addInitScript(installNativeObject, nativeStart(startUp));
    await this.ends.page.goto(startUp.manifest.page, { waitUntil: "commit" });
    await script.dispose();
  }

  fire(event: PageEvent, data: readonly unknown[]): void {
    const dispatchId = { ...dispatchIds, documentSelectionChanged: dispatchIds.selectionChanged }[event];
    if (!this.listening.has(dispatchId)) return;
    const { page } = this.ends;
    unlessClosed(
      page,
      page.evaluate(([id, payload]) => fireNativeEvent(id, payload), [dispatchId, data] as const),
    );
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
        saveSettings(this.ends, call.settings);
        return null;
    }
  }

  private async execute(dispatchId: number, [first]: readonly unknown[]): Promise<unknown> {
    switch (dispatchId) {
      case dispatchIds.executeRichApi:
        return this.ends.requests.execute(first as readonly unknown[]);
      case dispatchIds.appCommandCompleted:
        this.ends.requests.takeCompletion();
        return [];
      default:
        return this.ends.requests.refuse(`the native method ${dispatchId}`);
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
