import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { exampleModel } from "../../../../src/workbook/example-model";
import type { Workbook } from "../../../../src/workbook/port";
import { messages } from "../../messages";
import { OutcomeNote } from "../../insertion/outcome-note";
import type { Said } from "../../insertion/outcome";

/** In a row of buttons it stands beneath them. */
const useStyles = makeStyles({ note: { width: "100%" } });

const words = messages.insert;

interface AddExampleModelProps extends Pick<ButtonProps, "size"> {
  readonly workbook: Workbook;
}

/** Adds a small model that shows what the functions are for, as a sheet of its own, and tells how that went. */
export function AddExampleModel({ workbook, size }: AddExampleModelProps) {
  const styles = useStyles();
  const [said, setSaid] = useState<Said>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const add = async () => {
    if (running.current !== undefined) return;
    const { signal } = (running.current = new AbortController());
    const actions = [{ label: words.stop, does: "stop" }] as const;
    setSaid({ tone: "plain", text: words.model.working, actions });
    const waiting = () => setSaid({ tone: "plain", text: words.busy, actions });
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
              actions: [{ label: messages.tryAgain, does: "try again" }],
            },
      );
    } finally {
      running.current = undefined;
    }
  };
  return (
    <>
      <Button {...(size && { size })} onClick={() => void add()}>
        {words.model.insert}
      </Button>
      {said !== undefined && (
        <div className={styles.note}>
          <OutcomeNote
            said={said}
            act={(action) => (action === "stop" ? running.current?.abort() : void add())}
          />
        </div>
      )}
    </>
  );
}
