import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Check } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { serif } from "../../theme";
import { numberInWords } from "../../wording/number";
import { useParts } from "../../acts/styles";
import { carriedInWords, checkInWords } from "./check-in-words";
import type { PartProps } from "./check-section";
import { NotDone } from "./not-done";
import { Recipients } from "./recipients";
import { Steps } from "./steps";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "14px" },
  found: { fontFamily: serif, fontSize: "17px", fontWeight: tokens.fontWeightRegular, lineHeight: 1.4 },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
});

export interface CheckResultProps extends PartProps {
  readonly check: Check;
  /** Whether the workbook was changed from here since. */
  readonly isStale: boolean;
  readonly lookAgain: (saidBefore: string) => void;
}

const words = messages.send.check;

/** What a check found: the figures, what each recipient sees, what is not safe and what can be done about it. */
export function CheckResult(props: CheckResultProps) {
  const { check, workbook } = props;
  const styles = useStyles();
  const parts = useParts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [check]);
  const { cells, sheets, unsafe, recipients } = check;
  const [found, safety] = checkInWords(check);
  return (
    <div className={styles.root}>
      <div className={styles.part}>
        <h4 ref={heading} tabIndex={-1} className={mergeClasses(parts.heading, styles.found)}>
          {found}
        </h4>
        <p className={parts.text}>{carriedInWords(check.carried)}</p>
        {cells > 0 && <p className={parts.text}>{words.sources[check.sources]}</p>}
        {sheets.length > 1 && <Sheets sheets={sheets} />}
      </div>
      {cells === 0 ? (
        <p className={parts.text}>{safety}</p>
      ) : (
        <>
          <Recipients recipients={recipients} />
          <div className={styles.part}>
            <h4 className={parts.heading}>{words.unsafe}</h4>
            {unsafe.length === 0 && <p className={parts.text}>{safety}</p>}
            {unsafe.map(({ kind, what, cells: where }) => (
              <div key={kind} className={styles.part}>
                <p className={parts.text}>{what}</p>
                <NotDone cells={where} workbook={workbook} />
              </div>
            ))}
          </div>
        </>
      )}
      <Steps key={stepsKey(check)} {...props} />
    </div>
  );
}

function Sheets({ sheets }: Pick<Check, "sheets">) {
  const parts = useParts();
  const value = mergeClasses(parts.cell, parts.value);
  return (
    <table className={parts.table} aria-label={words.bySheet}>
      <thead className={parts.head}>
        <tr>
          <th scope="col" className={parts.cell}>
            {words.sheet}
          </th>
          <th scope="col" className={value}>
            {words.cells}
          </th>
        </tr>
      </thead>
      <tbody>
        {sheets.map(({ name, cells }) => (
          <tr key={name} className={parts.row}>
            <th scope="row" className={parts.cell}>
              {name}
            </th>
            <td className={value}>{numberInWords(cells, "")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Another list of steps is ticked anew. */
const stepsKey = ({ steps }: Check) => steps.map(({ kind, what }) => `${kind} ${what}`).join("|");
