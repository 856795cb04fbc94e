import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { SignedRelease } from "../../../../src/release/signed-release";
import type { Keeping } from "../../../../src/workbook/carried/carried";
import type { Missing } from "../../../../src/messages/missing";
import { messages } from "../../messages";
import { Action } from "../../acts/action";
import { named } from "./said";
import { useParts } from "../../acts/styles";
import { useFocusOnArrival } from "./use-focus-on-arrival";
import type { Refresh } from "./use-refresh";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "8px",
    padding: "10px 14px",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteRedBorderActive),
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  question: {
    display: "grid",
    gap: "8px",
    padding: "12px 14px",
    outlineStyle: "none",
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
  },
});

interface UnreadableProps {
  readonly why: Missing;
  readonly keeping: Keeping;
  readonly newest: SignedRelease;
  readonly refresh: Refresh;
}

const words = messages.refresh.unreadable;

/** Why the workbook's own data cannot be used, and the deliberate way out: two steps, both on the page. */
export function Unreadable({ why, keeping, newest, refresh }: UnreadableProps) {
  const styles = useStyles();
  const parts = useParts();
  const [isAsked, setAsked] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const [number, asOf] = named(newest);
  const canReplace = keeping.state === "unreadable" && keeping.canReplace;
  const reason = keeping.state === "unreadable" ? keeping.why : why.message;
  const isRunning = refresh.running !== undefined;
  const leave = () => {
    setAsked(false);
    opener.current?.focus();
  };
  return (
    <>
      <div className={styles.root}>
        <p className={parts.text}>{reason}</p>
        <p className={parts.text}>{words.cellsSay}</p>
      </div>
      {canReplace && (
        <Action work={refresh} acts={{ replace: words.replacing }} hint={words.replaceHint}>
          <Button
            ref={(button: HTMLElement | null) => {
              opener.current = button;
            }}
            size="small"
            aria-expanded={isAsked}
            disabledFocusable={isRunning}
            onClick={() => setAsked(!isAsked)}
          >
            {words.replace(number)}
          </Button>
        </Action>
      )}
      {canReplace && isAsked && (
        <Question title={words.title(number)} text={words.consequence(number, asOf)}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isRunning}
            onClick={() => refresh.replace(newest)}
          >
            {words.confirm}
          </Button>
          <Button size="small" onClick={leave}>
            {words.leave}
          </Button>
        </Question>
      )}
    </>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Question({ title, text, children }: QuestionProps) {
  const styles = useStyles();
  const parts = useParts();
  const arrived = useFocusOnArrival<HTMLDivElement>();
  return (
    <div ref={arrived} tabIndex={-1} role="group" aria-label={title} className={styles.question}>
      <h4 className={parts.heading}>{title}</h4>
      <p className={parts.text}>{text}</p>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}
