import { makeStyles } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { Workbook } from "../../../../src/workbook/port";
import { messages } from "../../messages";
import { Action, counting } from "../../acts/action";
import { OutcomeNote } from "./outcome-note";
import type { Place, PlacedAct } from "./places";
import { useKeptFocus } from "./use-kept-focus";
import type { Send } from "./use-send";

const useStyles = makeStyles({
  // Gone to only where what had the focus is gone.
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px", outlineStyle: "none" },
});

interface PlacedProps {
  readonly place: Place;
  readonly send: Send;
  readonly workbook: Workbook;
  readonly reading?: string;
  readonly writing?: string;
  readonly hint?: string;
  /** The buttons. */
  readonly children: ReactNode;
}

/** Buttons of one part of the view, and beneath them how far it is, what went wrong and what was done. */
export function Placed({ place, send, workbook, reading, writing, hint = "", children }: PlacedProps) {
  const styles = useStyles();
  const acts: Partial<Record<PlacedAct, string>> = {
    [`${place} read`]: reading ?? messages.send.check.reading,
    ...(writing !== undefined && { [`${place} write`]: writing }),
    [`${place} undo`]: messages.send.acts.undoing,
  };
  const outcome = send.outcomes.get(place);
  const home = useRef<HTMLDivElement>(null);
  useKeptFocus(home, send.lastPlace === place);
  return (
    <div ref={home} tabIndex={-1} className={styles.root}>
      <Action work={send} acts={acts} hint={hint} written={counting(messages.send.progress)}>
        {children}
      </Action>
      {outcome !== undefined && (
        <OutcomeNote outcome={outcome} place={place} send={send} workbook={workbook} />
      )}
    </div>
  );
}
