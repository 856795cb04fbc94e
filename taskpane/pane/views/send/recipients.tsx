import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Recipient } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { useParts } from "../../acts/styles";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  recipient: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 0",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke3),
  },
  mark: { gridRow: "1 / 4", fontSize: "20px", lineHeight: 1 },
  safe: { color: tokens.colorPaletteGreenForeground1 },
  partly: { color: tokens.colorPaletteMarigoldForeground1 },
  "not safe": { color: tokens.colorPaletteRedForeground1 },
  who: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  verdict: { margin: "0 0 2px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const marks = {
  safe: CheckmarkCircleRegular,
  partly: WarningRegular,
  "not safe": DismissCircleRegular,
} as const;

const words = messages.send.check;

/** Whom the workbook may be sent to, and what each of them would see. */
export function Recipients({ recipients }: { readonly recipients: readonly Recipient[] }) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <div className={styles.root}>
      <h4 className={parts.heading}>{words.recipients}</h4>
      <ul className={parts.list} aria-label={words.recipients}>
        {recipients.map(({ kind, who, verdict, sees }) => {
          const Mark = marks[verdict];
          return (
            <li key={kind} className={styles.recipient}>
              <Mark className={mergeClasses(styles.mark, styles[verdict])} aria-hidden />
              <h5 className={styles.who}>{who}</h5>
              <p className={styles.verdict}>{words.verdicts[verdict]}</p>
              <p className={parts.text}>{sees}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
