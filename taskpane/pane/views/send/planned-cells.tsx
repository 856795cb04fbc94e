import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useState } from "react";
import type { Workbook } from "../../../../src/workbook/port";
import type { PlannedCell } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { Unseen } from "../../parts/unseen";
import { useLocalSyntax } from "../../parts/use-local-syntax";
import { cellValueInWords } from "../../wording/cell-value";
import { useParts } from "../../acts/styles";
import { counted } from "../../wording/counted";
import { CellLinks } from "../../parts/cell-links";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 10px",
    padding: "5px 0",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke3),
  },
  change: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    "& > *": { minWidth: 0, overflowWrap: "anywhere" },
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: "12.5px" },
  value: { fontVariantNumeric: "tabular-nums" },
  // Where there is no room for both, the arrow goes along with what it leads to.
  after: { display: "flex", alignItems: "center", columnGap: "8px", "& > *": { minWidth: 0 } },
  more: { justifySelf: "start" },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface PlannedCellsProps {
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  readonly workbook: Workbook;
}

/** Cells shown at first, and with each wish for more: many thousands at once would make the pane slow. */
const FIRST = 8;
const MORE = 200;

const words = messages.send.plans;

/** Each cell that will be written, with what stands there and what will. */
export function PlannedCells({ name, cells, workbook }: PlannedCellsProps) {
  const styles = useStyles();
  const parts = useParts();
  const local = useLocalSyntax(workbook);
  const [most, setMost] = useState(FIRST);
  const more = Math.min(MORE, cells.length - most);
  const content = (formula: string, shown: string) =>
    formula === "" ? (
      <span className={styles.value}>{shown === "" ? words.blank : shown}</span>
    ) : (
      <code className={styles.formula}>{local(formula)}</code>
    );
  return (
    <>
      <ul className={parts.list} aria-label={name}>
        {cells.slice(0, most).map(({ address, shown, before, after, fills, becomes }) => (
          <li key={address} className={styles.row}>
            <CellLinks workbook={workbook} addresses={[address]} name={name} />
            <p className={styles.change}>
              {content(before, shown)}
              <span className={styles.after}>
                <ArrowRightRegular className={styles.arrow} />
                <Unseen>{words.becomes}</Unseen>
                {content(after, shown)}
              </span>
            </p>
            {becomes !== undefined && (
              <p className={parts.small}>
                {words.willShow(cellValueInWords(becomes.value, becomes.unit), shown)}
              </p>
            )}
            {fills > 1 && <p className={parts.small}>{counted(fills, words.fills)}</p>}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          onClick={() => setMost((before) => before + MORE)}
        >
          {counted(more, words.showMore)}
        </Button>
      )}
    </>
  );
}
