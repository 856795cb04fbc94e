import { makeStyles } from "@fluentui/react-components";
import { Progress } from "./progress";

const useStyles = makeStyles({
  root: { padding: "16px" },
});

interface WaitingProps {
  readonly text: string;
  readonly cancel: () => void;
}

/** Says what is being waited for, with the way out. */
export function Waiting({ text, cancel }: WaitingProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Progress done={0} total={0} what={text} text={text} cancel={cancel} />
    </div>
  );
}
