import { Button, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useSpeech } from "../parts/speech";
import type { Action, Said } from "./outcome";

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
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface OutcomeNoteProps {
  readonly said: Said;
  readonly act: (action: Action["does"]) => void;
}

/** Shows and speaks what became of writing. */
export function OutcomeNote({ said: { tone, text, hint, actions = [] }, act }: OutcomeNoteProps) {
  const styles = useStyles();
  const say = useSpeech();
  const spoken = [text, hint].filter((part) => part !== undefined).join(" ");
  useEffect(() => say(spoken), [say, spoken]);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.scrollIntoView({ block: "nearest" }), [spoken]);
  return (
    <div ref={note} className={mergeClasses(styles.root, styles[tone])}>
      <p className={styles.text}>{text}</p>
      {hint !== undefined && <p className={styles.text}>{hint}</p>}
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ label, does }) => (
            <Button key={does} size="small" onClick={() => act(does)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
