import type { Obstacle } from "../../../../src/workbook/editing";
import { messages } from "../../messages";
import type { Progress } from "./use-insertion";

/** What there is to say of writing, and the button that leads on. */
export interface Said {
  readonly tone: "good" | "bad" | "plain";
  readonly text: string;
  readonly hint?: string;
  readonly action?: { readonly label: string; readonly does: "replace" | "stop" | "try again" | "show cell" };
}

const words = messages.insert;

const showCell = { label: words.showCell, does: "show cell" } as const;

export function saidOf(progress: Progress): Said | undefined {
  switch (progress.kind) {
    case "idle":
      return undefined;
    case "working":
      return {
        tone: "plain",
        text: progress.isBusy ? words.busy : words.working,
        action: { label: words.stop, does: "stop" },
      };
    case "stopped":
      return { tone: "plain", text: words.stopped };
    case "done":
      return { tone: "good", text: words.done(progress.address), action: showCell };
    case "occupied": {
      const { address, formula, value } = progress.cell;
      return {
        tone: "bad",
        text: words.occupied(address, formula === "" ? String(value) : formula),
        hint: words.chooseAnother,
        action: { label: words.replace, does: "replace" },
      };
    }
    case "no room":
      return {
        tone: "bad",
        text: words.noRoom(progress.area, listed(progress.inTheWay)),
        hint: words.noRoomHint,
      };
    case "obstructed":
      return obstructed(progress.area, progress.obstacle);
    case "merged away":
      return {
        tone: "bad",
        text: words.mergedAway(progress.address, progress.area),
        hint: words.mergedAwayHint,
      };
    case "beyond the sheet":
      return { tone: "bad", text: words.beyond(progress.area), hint: words.beyondHint };
    case "protected":
      return { tone: "bad", text: words.protected(progress.address), hint: words.protectedHint };
    case "circular":
      return { tone: "bad", text: words.circular(progress.address), hint: words.circularHint };
    case "changed":
      return {
        tone: "bad",
        text: words.changed(progress.address),
        hint: words.changedHint,
        action: showCell,
      };
    case "failed":
      return {
        tone: "bad",
        text: words.failed,
        hint: words.failedHint,
        action: { label: messages.tryAgain, does: "try again" },
      };
  }
}

function obstructed(area: string, obstacle: Obstacle): Said {
  return obstacle.kind === "merged"
    ? { tone: "bad", text: words.merged(area, obstacle.area), hint: words.mergedHint }
    : { tone: "bad", text: words.inTable(area, obstacle.name), hint: words.inTableHint };
}

/** As many cells as one wants to read. */
const MOST_CELLS = 4;

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_CELLS).join(", ");
  return cells.length > MOST_CELLS ? words.andMore(shown, cells.length - MOST_CELLS) : shown;
}
