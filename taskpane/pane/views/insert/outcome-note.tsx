import { Button, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useSpeech } from "../../parts/speech";
import type { Said } from "./outcome";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: "6px",
    padding: "10px 14px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  plain: { ...shorthands.borderLeft("3px", "solid", tokens.colorNeutralStroke1) },
  good: { ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteGreenBorderActive) },
  bad: { ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteRedBorderActive) },
  text: { margin: 0, overflowWrap: "anywhere" },
});

type Action = NonNullable<Said["action"]>["does"];

interface OutcomeNoteProps {
  readonly said: Said;
  readonly act: (action: Action) => void;
}

/** Shows and speaks what became of writing. */
export function OutcomeNote({ said: { tone, text, hint, action }, act }: OutcomeNoteProps) {
  const styles = useStyles();
  const say = useSpeech();
  const spoken = [text, hint].filter((part) => part !== undefined).join(" ");
  useEffect(() => say(spoken), [say, spoken]);
  return (
    <div className={mergeClasses(styles.root, styles[tone])}>
      <p className={styles.text}>{text}</p>
      {hint !== undefined && <p className={styles.text}>{hint}</p>}
      {action !== undefined && (
        <Button size="small" onClick={() => act(action.does)}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
