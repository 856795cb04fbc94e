import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * A Chrome, Edge or Chromium that the machine has, or undefined. The snap of Ubuntu is left out on purpose: it sees
 * neither the profile nor the downloads that a test gives to it.
 */
export function installedBrowser(): string | undefined {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, and there is no such file: correct it or unset it.`);
  }
  return usualPlaces().find((path) => existsSync(path));
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((folder) => [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
          join(folder, "Chromium", "Application", "chrome.exe"),
        ]);
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
        ["/Applications", join(homedir(), "Applications")].map((folder) =>
          join(folder, `${name}.app`, "Contents", "MacOS", name),
        ),
      );
    default:
      return [
        "/usr/bin/google-chrome",
        "/opt/google/chrome/chrome",
        "/usr/bin/microsoft-edge",
        "/opt/microsoft/msedge/msedge",
        "/usr/bin/chromium",
        "/usr/lib/chromium/chromium",
      ];
  }
}
