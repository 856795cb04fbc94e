import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { buildNotice } from "../../builds";

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: "12px 16px",
    ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteMarigoldBorderActive),
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Says that Excel runs functions of another build than this pane; nothing as long as they are of one. */
export function BuildNotice() {
  const styles = useStyles();
  const notice = buildNotice();
  return (
    notice !== undefined && (
      <p role="alert" className={styles.root}>
        {notice}
      </p>
    )
  );
}
