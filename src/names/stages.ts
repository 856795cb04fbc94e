import { fold } from "./fold";

/** How people say a stage, before the product ("refined rare earths") or behind it ("rare earths, refining"). */
const SAID: Readonly<Record<string, string>> = {
  mined: "mining",
  mining: "mining",
  "mine output of": "mining",
  refined: "refining",
  refining: "refining",
  processed: "refining",
  processing: "refining",
  separated: "refining",
  manufactured: "manufacturing",
  manufacturing: "manufacturing",
  traded: "trade",
  trade: "trade",
};

/** All that people say for a stage. */
export const stageNames: readonly string[] = Object.keys(SAID);

/** Text that may be a product with a stage around it. */
export interface Staged {
  readonly product: string;
  readonly stage: string;
}

/** The readings of a text as a stage and a product; none where it names no stage. */
export function readStage(typed: string): Staged[] {
  const folded = fold(typed);
  return Object.entries(SAID).flatMap(([said, stage]) => {
    if (folded.startsWith(`${said} `)) return [{ product: folded.slice(said.length + 1), stage }];
    if (folded.endsWith(` ${said}`)) return [{ product: folded.slice(0, -said.length - 1), stage }];
    return [];
  });
}
