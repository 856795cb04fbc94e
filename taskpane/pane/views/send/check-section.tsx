import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Workbook } from "../../../../src/workbook/port";
import type { Check, Sharing } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { useSpeech } from "../../parts/speech";
import { useParts } from "../../acts/styles";
import { CheckResult } from "./check-result";
import { checkInWords } from "./check-in-words";
import { Placed } from "./placed";
import type { Send } from "./use-send";

/** What each part of the view has to work with. */
export interface PartProps {
  readonly sharing: Sharing;
  readonly send: Send;
  readonly workbook: Workbook;
}

const words = messages.send.check;

/** Whether the workbook is right for whoever gets it, and the way to make it so. */
export function CheckSection(props: PartProps) {
  const { sharing, send, workbook } = props;
  const parts = useParts();
  const say = useSpeech();
  const [found, setFound] = useState<{ readonly check: Check; readonly isStale: boolean }>();
  useEffect(() => setFound((before) => before && { ...before, isStale: true }), [send.changes]);

  const look = (saidBefore = "") =>
    send.read("check", sharing.check, (check) => {
      setFound({ check, isStale: false });
      say([saidBefore, ...checkInWords(check)].filter((part) => part !== "").join(" "));
    });
  return (
    <section className={parts.section}>
      <h3 className={parts.title}>{messages.send.title}</h3>
      <p className={parts.text}>{messages.send.intro}</p>
      <Placed place="check" send={send} workbook={workbook} hint={found?.isStale ? words.stale : words.hint}>
        <Button
          appearance={found === undefined || found.isStale ? "primary" : "secondary"}
          disabledFocusable={send.running !== undefined}
          onClick={() => look()}
        >
          {found === undefined ? words.begin : words.again}
        </Button>
      </Placed>
      {found !== undefined && <CheckResult {...found} {...props} lookAgain={look} />}
    </section>
  );
}
