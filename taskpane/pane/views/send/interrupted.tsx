import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { messages } from "../../messages";
import { useSpeech } from "../../parts/speech";
import { writeMoment } from "../../wording/moment";
import { useParts } from "../../acts/styles";
import { actInWords } from "./act-in-words";
import type { PartProps } from "./check-section";
import { Placed } from "./placed";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    padding: "10px 14px",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteMarigoldBorderActive),
  },
});

const words = messages.send.acts;

/** An act that was not finished, and the two ways out; nothing as long as there is none. */
export function Interrupted({ sharing, send, workbook }: PartProps) {
  const styles = useStyles();
  const parts = useParts();
  const say = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const { interrupted } = send;
  const key = interrupted?.when;
  useEffect(() => {
    if (key === undefined) return;
    say(words.interrupted);
    heading.current?.focus();
  }, [say, key]);
  if (interrupted === undefined && !send.outcomes.has("interrupted")) return null;

  const finish = (how: "go on" | "take back") =>
    send.write("interrupted", (watching) => sharing.finish(how, watching), {
      said: () => ({ tone: "good", text: how === "go on" ? words.wentOn : words.takenBack }),
    });
  const isRunning = send.running !== undefined;
  return (
    <section className={parts.section}>
      <div className={styles.part}>
        {interrupted !== undefined && (
          <>
            <h3 ref={heading} tabIndex={-1} className={parts.heading}>
              {words.interrupted}
            </h3>
            <p className={parts.text}>
              {words.interruptedText(actInWords(interrupted), writeMoment(interrupted.when))}
            </p>
          </>
        )}
        <Placed
          place="interrupted"
          send={send}
          workbook={workbook}
          writing={words.goingOn}
          hint={interrupted === undefined ? "" : words.interruptedHint}
        >
          {interrupted !== undefined && (
            <>
              <Button appearance="primary" disabledFocusable={isRunning} onClick={() => finish("go on")}>
                {words.goOn}
              </Button>
              <Button disabledFocusable={isRunning} onClick={() => finish("take back")}>
                {words.takeBack}
              </Button>
            </>
          )}
        </Placed>
      </div>
    </section>
  );
}
