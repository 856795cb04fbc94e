import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useState } from "react";
import { messages } from "../messages";
import { copyText } from "./copy-text";
import { useSpeech } from "./speech";

const useStyles = makeStyles({
  /** Wide enough for either label, so that nothing moves when one replaces the other. */
  label: { display: "inline-grid", "& > *": { gridArea: "1 / 1" } },
  hidden: { visibility: "hidden" },
  blocked: { display: "grid", gap: "4px", width: "100%", fontSize: tokens.fontSizeBase200 },
  field: {
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: "6px",
    resize: "vertical",
  },
});

interface CopyButtonProps {
  readonly text: string;
  /** Without one the button is an icon only. */
  readonly label?: string;
  /** What a screen reader calls the button, where the label does not tell several apart. */
  readonly name?: string;
  /** What a screen reader says when it has been copied. */
  readonly spoken: string;
}

/** How long the button says that it copied. */
const SHOWN_MS = 2500;

export function CopyButton({ text, label, name, spoken }: CopyButtonProps) {
  const styles = useStyles();
  const say = useSpeech();
  const [state, setState] = useState<"ready" | "copied" | "blocked">("ready");

  useEffect(() => {
    if (state !== "copied") return undefined;
    const timer = setTimeout(() => setState("ready"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    const worked = await copyText(text);
    setState(worked ? "copied" : "blocked");
    say(worked ? spoken : messages.copy.blocked);
  };
  const isCopied = state === "copied";
  return (
    <>
      <Button
        size="small"
        appearance="outline"
        icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={name}
        title={label === undefined ? name : undefined}
        onClick={() => void copy()}
      >
        {label !== undefined && (
          <span className={styles.label}>
            <span className={isCopied ? styles.hidden : undefined}>{label}</span>
            <span className={isCopied ? undefined : styles.hidden}>{messages.copy.done}</span>
          </span>
        )}
      </Button>
      {state === "blocked" && (
        <label className={styles.blocked}>
          {messages.copy.blocked}
          <textarea
            className={styles.field}
            readOnly
            rows={3}
            value={text}
            aria-label={messages.copy.blockedLabel}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
