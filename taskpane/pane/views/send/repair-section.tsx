import { Button } from "@fluentui/react-components";
import { messages } from "../../messages";
import { useParts } from "../../acts/styles";
import type { PartProps } from "./check-section";
import { Placed } from "./placed";
import { Proposal } from "./proposal";
import { usePlan } from "./use-plan";

const words = messages.send.plans.repair;

/** Cells that another machine or another add-in has damaged, made to call their figures again. */
export function RepairSection({ sharing, send, workbook }: PartProps) {
  const parts = useParts();
  const planning = usePlan("repair", sharing, send);
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{words.title}</h3>
      <p className={parts.small}>{words.hint}</p>
      <Placed
        place="repair"
        send={send}
        workbook={workbook}
        reading={words.planning}
        writing={words.writing}
        hint={words.planHint}
      >
        <Button disabledFocusable={send.isBlocked} onClick={() => planning.make(sharing.planRepair)}>
          {words.plan}
        </Button>
      </Placed>
      {planning.plan !== undefined && (
        <Proposal plan={planning.plan} planning={planning} send={send} workbook={workbook} />
      )}
    </section>
  );
}
