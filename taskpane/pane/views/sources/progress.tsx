import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { messages } from "../../messages";
import { numberInWords } from "../../wording/number";

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
  readonly cancel: () => void;
}

const words = messages.sources.used;

/** How far the workbook has been read, and how to leave it. */
export function Progress({ done, total, cancel }: ProgressProps) {
  const styles = useStyles();
  const text =
    total === 0 ? words.reading : words.progress(numberInWords(done, ""), numberInWords(total, ""));
  return (
    <div className={styles.root}>
      <span className={styles.text}>{text}</span>
      <ProgressBar
        aria-label={words.reading}
        aria-valuetext={text}
        {...(total > 0 && { value: done / total })}
      />
      <Button size="small" className={styles.cancel} onClick={cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
