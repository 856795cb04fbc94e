import type { Manifest } from "./manifest";
import type { RequirementSets } from "./requirement-sets";

/** With what Excel opens an add-in's page. */
export interface StartUp {
  readonly manifest: Manifest;
  readonly sets: RequirementSets;
  /** Whether the page is started by the pane's button or by a function. */
  readonly paneIsVisible: boolean;
  /** Different for each opening of the page. */
  readonly conversationId: string;
  /** Saved document settings: names and JSON texts. */
  readonly settings: readonly (readonly [string, string])[];
}

/** The page is one of a shared runtime (1) that holds custom functions (2). */
const flags = 1 + 2;

export const fullVersion = "16.0.18330.42000";
export const language = "en-US";

/** What office.js learns first: application, platform, version, language, correlation, dialog, logging, flags. */
export function hostInfo(platform: "Web" | "Win32"): readonly string[] {
  return ["Excel", platform, "16.01", language, "a-correlation", "", "", String(flags)];
}

export const displayMode = ({ paneIsVisible }: StartUp) => (paneIsVisible ? 2 : 1);
