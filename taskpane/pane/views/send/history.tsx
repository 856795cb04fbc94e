import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { messages } from "../../messages";
import { writeMoment } from "../../wording/moment";
import { useParts } from "../../acts/styles";
import { actInWords } from "./act-in-words";
import type { PartProps } from "./check-section";
import { Placed } from "./placed";

const useStyles = makeStyles({
  act: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "10px",
    padding: "6px 0",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke3),
  },
});

const words = messages.send.acts;

/** What was done to the workbook from here and can be undone, the latest first. */
export function History({ send, workbook }: Omit<PartProps, "sharing">) {
  const styles = useStyles();
  const parts = useParts();
  const { undoable } = send;
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{words.title}</h3>
      {undoable.length > 0 && (
        <ul className={parts.list} aria-label={words.list}>
          {undoable.map((act) => (
            <li key={act.kind} className={styles.act}>
              <div>
                <p className={parts.text}>{actInWords(act)}</p>
                <p className={parts.small}>{writeMoment(act.when)}</p>
              </div>
              <Button
                size="small"
                aria-label={words.undoNamed(actInWords(act))}
                disabledFocusable={send.isBlocked}
                onClick={() => send.undo("history", act.kind)}
              >
                {words.undo}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Placed place="history" send={send} workbook={workbook} hint={undoable.length === 0 ? words.none : ""}>
        {null}
      </Placed>
    </section>
  );
}
