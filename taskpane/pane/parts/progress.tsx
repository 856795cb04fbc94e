import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { messages } from "../messages";

const useStyles = makeStyles({
  /** Seen only when it takes long enough to wonder; its room is kept, so that nothing moves. */
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "2px 12px",
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "300ms",
    animationTimingFunction: "step-end",
  },
  text: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cancel: { gridColumn: 2, gridRow: "1 / 3" },
});

interface ProgressProps {
  readonly done: number;
  /** 0 until that is known. */
  readonly total: number;
  /** What is being done. */
  readonly what: string;
  /** The same with how far it is, or why it waits. */
  readonly text: string;
  readonly cancel: () => void;
}

/** How far something is, and how to leave it. */
export function Progress({ done, total, what, text, cancel }: ProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.text}>{text}</span>
      <ProgressBar aria-label={what} aria-valuetext={text} {...(total > 0 && { value: done / total })} />
      <Button size="small" className={styles.cancel} onClick={cancel}>
        {messages.cancel}
      </Button>
    </div>
  );
}
