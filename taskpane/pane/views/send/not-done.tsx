import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Workbook } from "../../../../src/workbook/port";
import type { NotPossible } from "../../../../src/workbook/sharing/obstacle";
import { messages } from "../../messages";
import { CellLinks } from "../../parts/cell-links";
import { useParts } from "../../acts/styles";
import { counted } from "../../wording/counted";
import { byWhy } from "../../acts/by-why";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  reason: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "4px" },
  more: { justifySelf: "start" },
});

interface NotDoneProps {
  readonly cells: readonly NotPossible[];
  readonly workbook: Workbook;
}

/** Reasons shown at first, and with each wish for more: thousands of cells can each have their own. */
const FIRST = 6;
const MORE = 50;

const words = messages.send.acts;

/** What is not about a cell, as a step that was refused, has no address. */
const isCell = (address: string) => address !== "";

/** Cells with what is amiss with them, those that share a reason together. */
export function NotDone({ cells, workbook }: NotDoneProps) {
  const styles = useStyles();
  const parts = useParts();
  const [most, setMost] = useState(FIRST);
  const reasons = byWhy(cells).map(([why, addresses]) => [why, addresses.filter(isCell)] as const);
  const more = Math.min(MORE, reasons.length - most);
  return (
    <div className={styles.root}>
      {reasons.slice(0, most).map(([why, addresses]) => (
        <div key={why} className={styles.reason}>
          <p className={parts.small}>{why}</p>
          {addresses.length > 0 && <CellLinks workbook={workbook} addresses={addresses} name={why} />}
        </div>
      ))}
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
    </div>
  );
}
