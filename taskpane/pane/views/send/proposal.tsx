import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Workbook } from "../../../../src/workbook/port";
import type { Plan } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { useSpeech } from "../../parts/speech";
import { useParts } from "../../acts/styles";
import { counted } from "../../wording/counted";
import { formulasInWords } from "./formulas-in-words";
import { NotDone } from "./not-done";
import { PlannedCells } from "./planned-cells";
import type { Planning } from "./use-plan";
import type { Send } from "./use-send";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    padding: "12px 14px",
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ProposalProps {
  readonly plan: Plan;
  readonly planning: Planning;
  readonly send: Send;
  readonly workbook: Workbook;
}

const words = messages.send.plans;

/** All that would be done, to be agreed to or left: the second of two steps, on the page. */
export function Proposal({ plan, planning, send, workbook }: ProposalProps) {
  const styles = useStyles();
  const parts = useParts();
  const say = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const { kind, cells, notPossible } = plan;
  const own = words.kinds[kind];
  const formulas = counted(cells.length, messages.send.formulas);
  const title = cells.length === 0 ? own.nothing : own.title(formulasInWords(cells));
  const left = notPossible.length === 0 ? "" : counted(notPossible.length, words.left);
  useEffect(() => {
    say(left === "" ? title : `${title}. ${left}.`);
    heading.current?.focus();
  }, [say, title, left, plan]);
  return (
    <div role="group" aria-label={title} className={styles.root}>
      <h4 ref={heading} tabIndex={-1} className={parts.heading}>
        {title}
      </h4>
      <PlannedCells name={title} cells={cells} workbook={workbook} />
      {left !== "" && (
        <>
          <h4 className={parts.heading}>{left}</h4>
          <NotDone cells={notPossible} workbook={workbook} />
        </>
      )}
      <div className={styles.buttons}>
        {cells.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={send.isBlocked}
            onClick={() => planning.carryOut(plan)}
          >
            {own.act(formulas)}
          </Button>
        )}
        <Button size="small" onClick={planning.leave}>
          {cells.length > 0 ? words.leave : words.close}
        </Button>
      </div>
    </div>
  );
}
