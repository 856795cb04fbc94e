import type { Frame, Page } from "playwright-core";
import { appContext, pageAddress, windowName } from "../start-up/app-context";
import type { StartUp } from "../start-up/start-up";
import { dispatchIds, type Requests } from "./requests";
import type { PageEvent, Transport } from "./transport";
import { Xdm } from "./xdm";

/** office.js trusts hosts under this name only. */
export const hostName = "excel.officeapps.live.com";
const hostOrigin = `https://${hostName}`;

/** Excel on the web: the add-in's page is a frame, and all words are messages between windows. */
export class WebTransport implements Transport {
  private xdm: Xdm | undefined;

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
  ): Promise<WebTransport> {
    const transport = new WebTransport(page, requests, settings, startUp);
    await page.exposeFunction("toExcel", (text: string) => transport.xdm?.receive(text));
    await page.goto(`${hostOrigin}/host.html`);
    return transport;
  }

  get frame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.parentFrame() !== null);
    if (frame === undefined) throw new Error("The add-in's page is not open.");
    return frame;
  }

  async open(): Promise<void> {
    const startUp = this.startUp();
    const origin = new URL(startUp.manifest.page).origin;
    this.xdm = new Xdm({
      id: startUp.conversationId,
      hostOrigin,
      post: (text) =>
        void this.evaluate(() => this.page.evaluate((message) => postToAddin(message), { text, origin })),
      invoke: (action, data) => this.invoke(startUp, action, data as DdaCall),
    });
    const frame = {
      name: windowName(startUp, hostOrigin),
      address: pageAddress(startUp),
      visible: startUp.paneIsVisible,
    };
    await Promise.all([
      this.page.waitForEvent("framenavigated", (opened) => opened.url() === frame.address),
      this.page.evaluate((addin) => openAddin(addin), frame),
    ]);
  }

  fire(event: PageEvent, data: readonly unknown[]): void {
    this.xdm?.fire(event, event === "richApiMessage" ? { ArrayData: data } : data);
  }

  async show(visible: boolean): Promise<void> {
    await this.page.evaluate((shown) => showAddin(shown), visible);
  }

  /** What is said to a page that was closed meanwhile is lost, as in Excel. */
  private async evaluate(say: () => Promise<void>): Promise<void> {
    await say().catch((error: unknown) => {
      if (!this.page.isClosed()) throw error;
    });
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
        return this.requests.refuse(`the call ${action}`);
    }
  }

  private async execute({ DdaMethod, ArrayData, DdaSettingsMethod }: DdaCall): Promise<object> {
    switch (DdaMethod.DispatchId) {
      case dispatchIds.executeRichApi: {
        const answer = await this.requests.execute(ArrayData ?? []);
        return typeof answer === "number" ? { Error: answer } : { Data: answer };
      }
      case dispatchIds.loadSettings:
        return { Properties: { Settings: [...this.settings].map(([Name, Value]) => ({ Name, Value })) } };
      case dispatchIds.saveSettings:
        this.settings.clear();
        for (const [name, value] of DdaSettingsMethod?.Properties ?? []) this.settings.set(name, value);
        return {};
      case dispatchIds.appCommandCompleted:
        this.requests.takeCompletion();
        return {};
      default:
        return this.requests.refuse(`the method ${DdaMethod.DispatchId}`);
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
