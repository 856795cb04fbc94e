import { Button, makeStyles } from "@fluentui/react-components";
import { addressesOn } from "../../../../src/workbook/address";
import type { Workbook } from "../../../../src/workbook/port";
import { messages } from "../../messages";
import { CellLinks } from "../../parts/cell-links";
import { Note } from "../../acts/note";
import { useParts } from "../../acts/styles";
import { counted } from "../../wording/counted";
import { NotDone } from "./not-done";
import type { Outcome, Place } from "./places";
import type { Send } from "./use-send";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface OutcomeNoteProps {
  readonly outcome: Outcome;
  readonly place: Place;
  readonly send: Send;
  readonly workbook: Workbook;
}

const words = messages.send.acts;

/** What an act has done and what it left, with the way to it and the way back. */
export function OutcomeNote({ outcome, place, send, workbook }: OutcomeNoteProps) {
  const styles = useStyles();
  const parts = useParts();
  const { said, done, undo } = outcome;
  const { sheet, notPossible } = done;
  const kinds = undo.filter((kind) => send.undoable.some((act) => act.kind === kind));
  return (
    <Note said={said}>
      {sheet !== undefined && (
        <CellLinks
          workbook={workbook}
          addresses={[addressesOn(sheet)(0, 0)]}
          name={messages.send.sources.goTo}
        />
      )}
      {notPossible.length > 0 && (
        <>
          <h4 className={parts.heading}>{counted(notPossible.length, words.left)}</h4>
          <NotDone cells={notPossible} workbook={workbook} />
        </>
      )}
      {kinds.length > 0 && (
        <div className={styles.buttons}>
          {kinds.map((kind) => (
            <Button
              key={kind}
              size="small"
              disabledFocusable={send.isBlocked}
              onClick={() => send.undo(place, kind)}
            >
              {words.undoKind[kind]}
            </Button>
          ))}
        </div>
      )}
    </Note>
  );
}
