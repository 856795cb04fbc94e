import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { messages } from "../../messages";
import { useSpeech } from "../../parts/speech";
import type { Running } from "./use-work";

const useStyles = makeStyles({
  /** Seen only when it takes long enough to wonder. */
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
  readonly running: Omit<Running<string>, "act">;
  /** What is being done. */
  readonly what: string;
  /** How far it is, once that is known. */
  readonly written: (done: number, total: number) => string;
  readonly cancel: () => void;
}

/** How far something is, and how to leave it. */
export function Progress({ running: { done, total, isBusy }, what, written, cancel }: ProgressProps) {
  const styles = useStyles();
  const say = useSpeech();
  useEffect(() => say(what), [say, what]);
  const isKnown = total > 0;
  const text = isBusy ? messages.refresh.preview.busy : isKnown ? written(done, total) : what;
  return (
    <div className={styles.root}>
      <span className={styles.text}>{text}</span>
      <ProgressBar aria-label={what} aria-valuetext={text} {...(isKnown && { value: done / total })} />
      <Button size="small" className={styles.cancel} onClick={cancel}>
        {messages.refresh.cancel}
      </Button>
    </div>
  );
}
