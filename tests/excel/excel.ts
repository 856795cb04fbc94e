import { resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { CustomFunctions } from "./functions/custom-functions";
import type { Entry } from "./functions/messages";
import type { Metadata } from "./functions/metadata";
import type { Happening } from "./model/happenings";
import { services } from "./objects/services";
import { openSession } from "./objects/open-session";
import { workbookObject } from "./objects/workbook";
import { OpenWorkbook } from "./open-workbook";
import type { Options, Platform } from "./options";
import { blockStorage } from "./platform/blocked-storage";
import { EventMessages } from "./platform/event-messages";
import { officeJs } from "./platform/office-js";
import { Pane } from "./platform/pane";
import { SheetView } from "./platform/sheet-view";
import { folder, serve, type Requests as BrowserRequests, type Site } from "./platform/sites";
import { References } from "./rich-api/references";
import { RichApi } from "./rich-api/rich-api";
import { readManifest, type Manifest } from "./start-up/manifest";
import { currentSets, missingSets } from "./start-up/requirement-sets";
import type { StartUp } from "./start-up/start-up";
import type { Hindrances } from "./transport/hindrances";
import { Requests, type Traffic } from "./transport/requests";
import type { Transport } from "./transport/transport";
import { hostName, WebTransport } from "./transport/web";
import { WindowsTransport } from "./transport/windows";

/** On the web Excel takes and gives no message above this size. */
const webLimit = 5 * 1024 * 1024;

/**
 * Excel with an add-in, as far as the add-in can see. Excel's side is emulated; the client's side is Microsoft's own
 * office.js, unmodified, in a real browser. What is not emulated fails for the client, and again on closing.
 */
export class Excel {
  readonly sheet: SheetView;
  readonly functions: CustomFunctions;
  readonly pane: Pane;
  readonly hindrances: Hindrances;
  /** What the page's security policy forbade, and the errors that nobody caught. */
  readonly complaints: string[] = [];
  readonly workbook: OpenWorkbook;
  readonly events: EventMessages;
  private readonly references = new References();
  private readonly richApi: RichApi;
  private readonly documentRequests: Requests;
  private transport: Transport | undefined;
  private openings = 0;
  private waiters: (() => void)[] = [];

  private constructor(
    readonly manifest: Manifest,
    metadata: Metadata,
    /** The browser's page with everything in it. */
    readonly page: Page,
    readonly requests: BrowserRequests,
    private readonly options: Options,
  ) {
    const send = (entries: readonly Entry[]) => this.transport?.fire("richApiMessage", entries);
    const isWeb = this.platform === "web";
    this.functions = new CustomFunctions(
      metadata,
      this.manifest.namespace,
      { blankForAny: isWeb ? null : 0, cards: true },
      send,
      () => this.continueCalculation(),
    );
    this.events = new EventMessages(send);
    const tell = (happening: Happening) => {
      if (happening.kind === "calculated") this.functions.flush();
      this.events.tell(happening, session);
      if (happening.kind === "selected") this.transport?.fire("documentSelectionChanged", []);
    };
    this.workbook = new OpenWorkbook(this.functions, tell, options.namesCalculate);
    const session = openSession(this.workbook, this.references);
    this.sheet = new SheetView(this.workbook);
    const tellsVisibility = options.tellsVisibility ?? true;
    this.pane = new Pane(options.paneIsVisible ?? false, tellsVisibility, send, async (visible) =>
      this.transport?.show(visible),
    );
    this.richApi = new RichApi({
      root: workbookObject(session),
      services: services(this.functions, this.pane, tellsVisibility),
      references: this.references,
      register: (type, target, on) => this.events.register(type, target, on),
    });
    this.documentRequests = new Requests(this.richApi, isWeb ? webLimit : undefined);
    this.hindrances = this.documentRequests.hindrances;
    for (const [name, value] of Object.entries(options.settings ?? {})) {
      this.workbook.book.settings.set(name, JSON.stringify(value));
    }
    for (const xml of options.xmlParts ?? []) this.workbook.book.addXmlPart(xml);
  }

  /** Opens the built add-in from its manifest. */
  static async open(browser: Browser, addin: Site, options: Options = {}): Promise<Excel> {
    const manifest = readManifest(file(addin, "/manifest.xml"));
    const lacking = missingSets(manifest, options.sets ?? currentSets);
    if (lacking.length > 0)
      throw new Error(`This Excel does not offer the add-in: it lacks ${lacking.join(", ")}.`);
    const metadata = JSON.parse(file(addin, new URL(manifest.metadata).pathname)) as Metadata;

    const context = await browser.newContext({ locale: "en-US", offline: options.network === "offline" });
    const requests = await serve(context, {
      [hostName]: folder(resolve(__dirname, "transport/page")),
      [new URL(manifest.page).host]: addin,
      "appsforoffice.microsoft.com": officeJs(),
    });
    const excel = new Excel(manifest, metadata, await context.newPage(), requests, options);
    await excel.start();
    return excel;
  }

  get platform(): Platform {
    return this.options.platform ?? "web";
  }

  /** The frame with the add-in's page. */
  get addin(): Frame {
    if (this.transport === undefined) throw new Error("The add-in's page is not open.");
    return this.transport.frame;
  }

  /** Runs a script of the add-in, in its page, once the add-in has started. */
  async run<Result, Argument>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    await this.functions.ready;
    return (await this.addin.evaluate(
      script as (argument: unknown) => Result | Promise<Result>,
      argument,
    )) as Result;
  }

  /** A page of the same browser that is not in Excel. */
  otherPage(): Promise<Page> {
    return this.page.context().newPage();
  }

  /** What the add-in asked of Excel that is not emulated. */
  get unknown(): string[] {
    return this.richApi.unknown;
  }

  /** How many objects the add-in has asked Excel to keep and not let go of. */
  get keptReferences(): number {
    return this.references.size;
  }

  /** What the add-in has asked of Excel's objects since this was asked last. */
  takeTraffic(): Traffic {
    return this.documentRequests.takeTraffic();
  }

  /** Settles when no cell waits for the add-in any more. */
  async calculated(): Promise<void> {
    while (this.workbook.calculator.pending.size > 0) {
      await new Promise<void>((settle) => this.waiters.push(settle));
    }
  }

  /** Presses a button of the add-in on the ribbon; a function of the page has to say when it has completed. */
  async press(label: string): Promise<void> {
    const button = this.manifest.buttons.find((candidate) => candidate.label === label);
    if (button === undefined) throw new Error(`The add-in has no button "${label}" on the ribbon.`);
    if (button.action === "ShowTaskpane") return this.pane.setVisible(true);
    await this.functions.ready;
    const source = JSON.stringify({ source: { id: button.id } });
    const completed = this.documentRequests.commandCompleted();
    this.transport?.fire("appCommandInvoked", [`command-${button.id}`, button.functionName, source]);
    await completed;
  }

  /** The add-in is closed and opened again in the same workbook; what it has not answered is asked again. */
  async reload(): Promise<void> {
    this.functions.reset();
    this.pane.reset();
    this.events.reset();
    this.references.removeAll();
    await this.transport?.open();
    this.workbook.calculator.restart();
    this.functions.flush();
  }

  /** Closes it, and fails if the add-in asked for something that is not emulated. */
  async close(): Promise<void> {
    await this.page.context().close();
    if (this.unknown.length > 0) throw new Error(`Not emulated:\n${this.unknown.join("\n")}`);
  }

  private async start(): Promise<void> {
    this.page.on("pageerror", (error) => this.complaints.push(String(error)));
    await this.page.exposeFunction("complain", (text: string) => this.complaints.push(text));
    await this.page.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        complain(`${violatedDirective} forbids ${blockedURI}`),
      );
    });
    const { firstScript } = this.options;
    if (firstScript !== undefined) await this.page.addInitScript(firstScript);
    if (this.options.storage === "blocked") await this.page.addInitScript(blockStorage);
    const kind = this.platform === "web" ? WebTransport : WindowsTransport;
    this.transport = await kind.prepare({
      page: this.page,
      requests: this.documentRequests,
      settings: this.workbook.book.settings,
      startUp: () => this.startUp(),
    });
    await this.transport.open();
  }

  private startUp(): StartUp {
    this.openings += 1;
    return {
      manifest: this.manifest,
      sets: this.options.sets ?? currentSets,
      paneIsVisible: this.pane.isVisible,
      conversationId: `conversation-${this.openings}`,
      settings: [...this.workbook.book.settings],
    };
  }

  private continueCalculation(): void {
    this.workbook.calculator.resume();
    this.functions.flush();
    if (this.workbook.calculator.pending.size > 0) return;
    const waiters = this.waiters;
    this.waiters = [];
    for (const settle of waiters) settle();
  }
}

function file(site: Site, path: string): string {
  const found = site(path);
  if (found === undefined) throw new Error(`The add-in has no ${path}.`);
  return found.body.toString();
}

/** What this process offers to every page. */
declare function complain(text: string): void;
