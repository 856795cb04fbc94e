import type { Frame } from "playwright-core";
import { appContext, pageAddress, windowName } from "../start-up/app-context";
import type { StartUp } from "../start-up/start-up";
import { dispatchIds } from "./requests";
import { saveSettings, unlessClosed, type Ends, type PageEvent, type Transport } from "./transport";
import { Xdm } from "./xdm";

/** office.js trusts hosts under this name only. */
export const hostName = "excel.officeapps.live.com";
const hostOrigin = `https://${hostName}`;

/** Excel on the web: the add-in's page is a frame, and all words are messages between windows. */
export class WebTransport implements Transport {
  private xdm: Xdm | undefined;

  private constructor(private readonly ends: Ends) {}

  static async prepare(ends: Ends): Promise<WebTransport> {
    const transport = new WebTransport(ends);
    await ends.page.exposeFunction("toExcel", (text: string) => transport.xdm?.receive(text));
    await ends.page.goto(`${hostOrigin}/host.html`);
    return transport;
  }

  get frame(): Frame {
    const frame = this.ends.page.frames().find((candidate) => candidate.parentFrame() !== null);
    if (frame === undefined) throw new Error("The add-in's page is not open.");
    return frame;
  }

  async open(): Promise<void> {
    const { page } = this.ends;
    const startUp = this.ends.startUp();
    const origin = new URL(startUp.manifest.page).origin;
    this.xdm = new Xdm({
      id: startUp.conversationId,
      hostOrigin,
      post: (text) =>
        unlessClosed(
          page,
          page.evaluate((message) => postToAddin(message), { text, origin }),
        ),
      invoke: (action, data) => this.invoke(startUp, action, data as DdaCall),
    });
    const frame = {
      name: windowName(startUp, hostOrigin),
      address: pageAddress(startUp),
      visible: startUp.paneIsVisible,
    };
    await Promise.all([
      page.waitForEvent("framenavigated", (opened) => opened.url() === frame.address),
      page.evaluate((addin) => openAddin(addin), frame),
    ]);
  }

  fire(event: PageEvent, data: readonly unknown[]): void {
    this.xdm?.fire(event, event === "richApiMessage" ? { ArrayData: data } : data);
  }

  async show(visible: boolean): Promise<void> {
    await this.ends.page.evaluate((shown) => showAddin(shown), visible);
  }

  private async invoke(startUp: StartUp, action: string, data: DdaCall): Promise<unknown> {
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(startUp);
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return { Version: 1, Error: 0, ...(await this.execute(data)) };
      default:
        return this.ends.requests.refuse(`the call ${action}`);
    }
  }

  private async execute({ DdaMethod, ArrayData, DdaSettingsMethod }: DdaCall): Promise<object> {
    switch (DdaMethod.DispatchId) {
      case dispatchIds.executeRichApi: {
        const answer = await this.ends.requests.execute(ArrayData ?? []);
        return typeof answer === "number" ? { Error: answer } : { Data: answer };
      }
      case dispatchIds.loadSettings:
        return {
          Properties: { Settings: [...this.ends.settings].map(([Name, Value]) => ({ Name, Value })) },
        };
      case dispatchIds.saveSettings:
        saveSettings(this.ends, DdaSettingsMethod?.Properties ?? []);
        return {};
      case dispatchIds.appCommandCompleted:
        this.ends.requests.takeCompletion();
        return {};
      default:
        return this.ends.requests.refuse(`the method ${DdaMethod.DispatchId}`);
    }
  }
}

interface DdaCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

/** What page/host.html offers to this process. */
declare function openAddin(frame: { name: string; address: string; visible: boolean }): void;
declare function showAddin(visible: boolean): void;
declare function postToAddin(message: { text: string; origin: string }): void;
