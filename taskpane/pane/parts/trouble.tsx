import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { messages } from "../messages";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: "8px",
    padding: "12px 16px",
    ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteRedBorderActive),
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0 },
});

interface TroubleProps {
  readonly title: string;
  readonly hint: string;
  readonly tryAgain: () => void;
}

/** Something that the pane itself could not do, and the way on. */
export function Trouble({ title, hint, tryAgain }: TroubleProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.root}>
      <p className={styles.title}>{title}</p>
      <p className={styles.hint}>{hint}</p>
      <Button size="small" onClick={tryAgain}>
        {messages.tryAgain}
      </Button>
    </div>
  );
}
