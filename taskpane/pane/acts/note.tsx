import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { useSpeech } from "../parts/speech";
import type { Said } from "./said";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: "6px",
    padding: "8px 14px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  plain: { ...shorthands.borderLeft("3px", "solid", tokens.colorNeutralStroke1) },
  good: { ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteGreenBorderActive) },
  bad: { ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteRedBorderActive) },
  text: { margin: 0, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface NoteProps {
  readonly said: Said;
  /** The way on, where it is a button. */
  readonly children?: ReactNode;
}

/** Shows and speaks what became of something, with the way on. */
export function Note({ said, children }: NoteProps) {
  const styles = useStyles();
  const say = useSpeech();
  const { tone, text, hint = "" } = said;
  useEffect(() => say(`${text} ${hint}`.trim()), [say, said, text, hint]);
  return (
    <div className={mergeClasses(styles.root, styles[tone])}>
      <p className={styles.text}>{text}</p>
      {hint !== "" && <p className={styles.hint}>{hint}</p>}
      {children}
    </div>
  );
}
