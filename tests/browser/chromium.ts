import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { installedBrowser } from "./installed";
import { packagedBrowser } from "./packaged";

const howToGetOne =
  "No browser for the tests: install Google Chrome, Microsoft Edge or Chromium, or set CHROMIUM_PATH to one.";

/** Nothing that reaches out on its own account, and no sandbox, which root and many containers cannot have. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the machine's own Chrome, Edge or Chromium, else on Linux the one that came with `npm ci`. */
export async function launchChromium(moreFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch(await chromiumOptions(moreFlags));
}

/** The same for those who start it otherwise, as with a profile of its own (launchPersistentContext). */
export async function chromiumOptions(moreFlags: readonly string[] = []): Promise<LaunchOptions> {
  const args = [...quiet, ...moreFlags];
  const installed = installedBrowser();
  if (installed !== undefined) return { executablePath: installed, args, headless: true };
  const packaged = await packagedBrowser();
  if (packaged === undefined) throw new Error(howToGetOne);
  const env = { ...inherited(), ...packaged.env };
  return { executablePath: packaged.executablePath, args, env, headless: true };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
