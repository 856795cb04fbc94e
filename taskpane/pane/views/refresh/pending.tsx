import { Button } from "@fluentui/react-components";
import type { Carried } from "../../../../src/workbook/carried/carried";
import { messages } from "../../messages";
import { Action, counting } from "../../acts/action";
import { named } from "./said";
import { useParts } from "../../acts/styles";
import { counted } from "../../wording/counted";
import type { Refresh } from "./use-refresh";

interface PendingProps {
  readonly carried: Carried;
  readonly refresh: Refresh;
}

const words = messages.refresh.moving;

/** A move that was interrupted, by a closed workbook or a cancel, and the way to its end. */
export function Pending({ carried, refresh }: PendingProps) {
  const parts = useParts();
  const cells = counted(carried.pending?.cells.length ?? 0, messages.refresh.cells);
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{words.pending}</h3>
      <p className={parts.text}>{words.pendingText(named(carried.release)[0], cells)}</p>
      <Action
        work={refresh}
        acts={{ resume: words.resuming }}
        hint={words.goOnHint}
        written={counting(words.progress)}
      >
        <Button
          appearance="primary"
          disabledFocusable={refresh.running !== undefined}
          onClick={() => refresh.resume()}
        >
          {words.goOn}
        </Button>
      </Action>
    </section>
  );
}
