import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { exampleModel } from "../../../../src/workbook/example-model";
import type { Workbook } from "../../../../src/workbook/port";
import { messages } from "../../messages";
import { OutcomeNote } from "./outcome-note";
import type { Said } from "./outcome";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: "8px",
    paddingBlockStart: "14px",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const words = messages.insert;

/** Adds a small model that shows what the functions are for, as a sheet of its own. */
export function ExampleModel({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const [said, setSaid] = useState<Said>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const add = async () => {
    if (running.current !== undefined) return;
    const { signal } = (running.current = new AbortController());
    const stop = { label: words.stop, does: "stop" } as const;
    setSaid({ tone: "plain", text: words.model.working, action: stop });
    const waiting = () => setSaid({ tone: "plain", text: words.busy, action: stop });
    try {
      const name = await workbook.addSheet(exampleModel, { signal, waiting });
      setSaid({ tone: "good", text: words.model.done(name) });
    } catch (error) {
      if (!signal.aborted) console.error(error);
      setSaid(
        signal.aborted
          ? { tone: "plain", text: words.stopped }
          : {
              tone: "bad",
              text: words.model.failed,
              hint: words.model.failedHint,
              action: { label: messages.tryAgain, does: "try again" },
            },
      );
    } finally {
      running.current = undefined;
    }
  };
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{words.model.title}</h3>
      <p className={styles.text}>{words.model.text}</p>
      <Button onClick={() => void add()}>{words.model.insert}</Button>
      {said !== undefined && (
        <OutcomeNote
          said={said}
          act={(action) => (action === "stop" ? running.current?.abort() : void add())}
        />
      )}
    </section>
  );
}
