import { resolve } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { CustomFunctions, type Entry, type Metadata, type Result } from "./custom-functions";
import { Pane } from "./pane";
import { RichApi } from "./rich-api";
import { folder, officeJs, serve, type Requests, type Site } from "./sites";
import { appContext, pageAddress, windowName, type StartUp } from "./start-up";
import { Xdm } from "./xdm";

/** office.js trusts hosts under this name only. */
const excelHost = "excel.officeapps.live.com";
const addinHost = "figures.example.com";

const dispatchIds = { executeRichApi: 93, loadSettings: 75 };

/**
 * As much of Excel on the web as an add-in needs to start, to have its functions called and to have its pane shown.
 * The client's side is all Microsoft's: unmodified office.js in a frame of a real browser.
 */
export class Excel {
  private readonly xdm: Xdm;
  private readonly richApi: RichApi;
  readonly functions: CustomFunctions;
  readonly pane: Pane;
  /** What the page's security policy forbade, and the errors that nobody caught. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
    readonly requests: Requests,
    private readonly startUp: StartUp,
    metadata: Metadata,
  ) {
    const send = (entries: readonly Entry[]) => this.xdm.fire("richApiMessage", { ArrayData: entries });
    this.functions = new CustomFunctions(metadata, send);
    this.pane = new Pane(send, (visible) => page.evaluate((shown) => showAddin(shown), visible));
    this.richApi = new RichApi({
      "Microsoft.ExcelServices.CustomFunctions": () => this.functions.service,
      ...(startUp.tellsVisibility && { "Microsoft.AppRuntime.AppRuntimeService": () => this.pane.service() }),
      "Microsoft.InternalService.AddinInternalService": () => ({ NotifyActionHandlerReady: () => null }),
    });
    this.xdm = new Xdm({
      id: startUp.conversationId,
      hostOrigin: startUp.hostOrigin,
      post: (text) => void this.post(text),
      invoke: (action, data) => this.invoke(action, data as DdaCall),
    });
  }

  /** Opens the built add-in, with its pane shown or, as for a calculation, hidden. */
  static async open(
    browser: Browser,
    addin: Site,
    { paneIsVisible = false, tellsVisibility = true } = {},
  ): Promise<Excel> {
    const context = await browser.newContext({ locale: "en-US" });
    const requests = await serve(context, {
      [excelHost]: folder(resolve(__dirname, "page")),
      [addinHost]: addin,
      "appsforoffice.microsoft.com": officeJs(),
    });
    const page = await context.newPage();
    const startUp = {
      hostOrigin: `https://${excelHost}`,
      conversationId: "conversation",
      addinId: "addin",
      paneIsVisible,
      tellsVisibility,
    };
    const excel = new Excel(context, page, requests, startUp, metadataOf(addin));
    await excel.start();
    return excel;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** The frame with the add-in's page. */
  get addin(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().startsWith(addinOrigin));
    if (frame === undefined) throw new Error("The add-in's page is not open.");
    return frame;
  }

  call(functionId: string, ...args: unknown[]): Promise<Result> {
    return this.functions.call(functionId, args);
  }

  /** What the add-in asked of Excel that this host cannot do. */
  get unknown(): readonly string[] {
    return this.richApi.unknown;
  }

  private async start(): Promise<void> {
    this.page.on("pageerror", (error) => this.complaints.push(String(error)));
    await this.context.exposeFunction("complain", (text: string) => this.complaints.push(text));
    await this.page.exposeFunction("toHost", (text: string) => this.xdm.receive(text));
    await this.context.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        complain(`${violatedDirective} forbids ${blockedURI}`),
      );
    });
    await this.page.goto(`https://${excelHost}/host.html`);
    const frame = {
      name: windowName(this.startUp),
      address: pageAddress(`${addinOrigin}/taskpane.html`),
      visible: this.startUp.paneIsVisible,
    };
    await Promise.all([
      this.page.waitForEvent("framenavigated", (opened) => opened.url() === frame.address),
      this.page.evaluate((addin) => openAddin(addin), frame),
    ]);
  }

  /** What is said to a page that was closed meanwhile is lost, as in Excel. */
  private async post(text: string): Promise<void> {
    await this.page
      .evaluate((message) => postToAddin(message), { text, origin: addinOrigin })
      .catch((error: unknown) => {
        if (!this.page.isClosed()) throw error;
      });
  }

  private invoke(action: string, data: DdaCall): unknown {
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(this.startUp);
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return this.execute(data);
      default:
        throw new Error(`This host does not know the call ${action}.`);
    }
  }

  private execute(data: DdaCall): unknown {
    const answer = { Version: 1, Error: 0 };
    switch (data.DdaMethod.DispatchId) {
      case dispatchIds.executeRichApi:
        return { ...answer, Data: [200, [], this.richApi.execute(String(data.ArrayData?.[4]))] };
      case dispatchIds.loadSettings:
        return { ...answer, Properties: { Settings: [] } };
      default:
        throw new Error(`This host does not know the method ${data.DdaMethod.DispatchId}.`);
    }
  }
}

export const addinOrigin = `https://${addinHost}`;

interface DdaCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

/** What Excel knows of the functions before it loads anything else. */
function metadataOf(addin: Site): Metadata {
  const file = addin("/functions.json");
  if (file === undefined) throw new Error("The add-in has no functions.json.");
  return JSON.parse(file.body.toString()) as Metadata;
}

/** What page/host.html offers to this process, and this process to it and to the add-in's page. */
declare function openAddin(frame: { name: string; address: string; visible: boolean }): void;
declare function showAddin(visible: boolean): void;
declare function postToAddin(message: { text: string; origin: string }): void;
declare function complain(text: string): void;
