import { makeStyles, tokens } from "@fluentui/react-components";
import { Progress } from "./progress";

const useStyles = makeStyles({
  /** Seen only when it takes long enough to wonder. */
  text: {
    margin: 0,
    padding: "16px",
    color: tokens.colorNeutralForeground3,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "300ms",
    animationTimingFunction: "step-end",
  },
  progress: { padding: "16px" },
});

interface WaitingProps {
  readonly text: string;
  /** Left out where it ends by itself. */
  readonly cancel?: () => void;
}

/** Says what is being waited for, with the way out. */
export function Waiting({ text, cancel }: WaitingProps) {
  const styles = useStyles();
  if (cancel === undefined) return <p className={styles.text}>{text}</p>;
  return (
    <div className={styles.progress}>
      <Progress done={0} total={0} what={text} text={text} cancel={cancel} />
    </div>
  );
}
