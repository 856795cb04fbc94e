import type { Obstacle } from "../../../src/workbook/editing";
import { messages } from "../messages";
import type { Progress } from "./use-insertion";

/** What there is to say of writing, and the buttons that lead on. */
export interface Said {
  readonly tone: "good" | "bad" | "plain";
  readonly text: string;
  readonly hint?: string;
  readonly actions?: readonly Action[];
}

export interface Action {
  readonly label: string;
  readonly does: "replace" | "stop" | "try again" | "show cell" | "edit";
}

const words = messages.insert;

export const showCell: Action = { label: words.showCell, does: "show cell" };

export function saidOf(progress: Progress): Said | undefined {
  switch (progress.kind) {
    case "idle":
      return undefined;
    case "working":
      return {
        tone: "plain",
        text: progress.isBusy ? words.busy : words.working,
        actions: [{ label: words.stop, does: "stop" }],
      };
    case "stopped":
      return { tone: "plain", text: words.stopped };
    case "done":
      return { tone: "good", text: words.done(progress.address), actions: [showCell] };
    case "done before":
      return {
        tone: "plain",
        text: words.doneBefore(progress.address),
        hint: words.doneBeforeHint,
        actions: [showCell],
      };
    case "occupied": {
      const { address, formula, value } = progress.cell;
      return {
        tone: "bad",
        text: words.occupied(address, formula === "" ? String(value) : formula),
        hint: words.chooseAnother,
        actions: [{ label: words.replace, does: "replace" }],
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
        actions: [showCell],
      };
    case "failed":
      return {
        tone: "bad",
        text: words.failed,
        hint: words.failedHint,
        actions: [{ label: messages.tryAgain, does: "try again" }],
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
  return words.andMore(cells.slice(0, MOST_CELLS), Math.max(0, cells.length - MOST_CELLS));
}
