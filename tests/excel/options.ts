import type { RequirementSets } from "./start-up/requirement-sets";

/** In what kind of Excel, and with what in its workbook, an add-in is opened. */
export interface Options {
  readonly platform?: Platform;
  readonly sets?: RequirementSets;
  /** Opened by the pane's button, or for its functions only. */
  readonly paneIsVisible?: boolean;
  readonly tellsVisibility?: boolean;
  /** What is saved in the workbook from an earlier time. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Custom XML that is saved in the workbook. */
  readonly xmlParts?: readonly string[];
  /** A browser that lets pages of third parties store nothing. */
  readonly storage?: "blocked";
  /** Runs in every page before anything else. */
  readonly firstScript?: string;
  /**
   * What is calculated anew when a name comes or goes: all formulas, the worst that can happen and what tests are done
   * with, or those that may read names.
   */
  readonly namesCalculate?: "all" | "names";
  /** Without a network, with what the browser has kept of the add-in's first page and office.js. */
  readonly network?: "offline";
}

export type Platform = "web" | "windows";
