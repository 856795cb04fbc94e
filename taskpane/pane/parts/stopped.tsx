import { Button, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: "8px", padding: "16px" },
  text: { margin: 0 },
});

interface StoppedProps {
  readonly text: string;
  /** What the button says that goes on with it. */
  readonly action: string;
  readonly goOn: () => void;
}

/** In the place of something that somebody did not want to wait for. */
export function Stopped({ text, action, goOn }: StoppedProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{text}</p>
      <Button size="small" onClick={goOn}>
        {action}
      </Button>
    </div>
  );
}
