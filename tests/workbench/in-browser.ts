import type { Browser } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { Bench, type Look } from "./bench";
import { startWorkbench, type Workbench } from "./start";

export interface WorkbenchInBrowser {
  readonly address: string;
  open(look?: Look): Promise<Bench>;
  /** Stops serving. */
  end(): Promise<void>;
}

/**
 * For a test file: the workbench as `npm start` serves it, and a browser. After each test it fails if a page that is
 * open has logged an error, broken its security policy, or asked another machine for something.
 */
export function workbenchInBrowser(): WorkbenchInBrowser {
  let workbench: Workbench | undefined;
  let browser: Browser | undefined;
  const opened: Bench[] = [];
  const started = () => {
    if (workbench === undefined || browser === undefined) throw new Error("The workbench has not started.");
    return { workbench, browser };
  };

  beforeAll(async () => {
    workbench = await startWorkbench();
    browser = await launchChromium();
  });

  afterEach(() => {
    expect(opened.flatMap(({ complaints }) => complaints.splice(0))).toEqual([]);
    expect(opened.flatMap(({ strangers }) => strangers.splice(0))).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await workbench?.end();
  });

  return {
    end: () => started().workbench.end(),
    get address() {
      return started().workbench.address;
    },
    async open(look) {
      const bench = await Bench.open(started().browser, started().workbench.address, look);
      opened.push(bench);
      return bench;
    },
  };
}
