import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "6px",
    padding: "10px 16px",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteMarigoldBorderActive),
  },
  text: { margin: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface NoticeProps {
  readonly texts: readonly string[];
  /** The ways on, as buttons. */
  readonly children?: ReactNode;
}

/** Something of the workbook that has to be known in every view, above it. */
export function Notice({ texts, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.root}>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      {children !== undefined && <div className={styles.ways}>{children}</div>}
    </div>
  );
}
