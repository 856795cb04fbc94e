import { makeStyles } from "@fluentui/react-components";
import type { Workbook } from "../../../../src/workbook/port";
import type { NotPossible } from "../../../../src/workbook/sharing/obstacle";
import { CellLinks } from "../../parts/cell-links";
import { useParts } from "../refresh/styles";
import { byWhy } from "../refresh/summary";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  reason: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "4px" },
});

interface NotDoneProps {
  readonly cells: readonly NotPossible[];
  readonly workbook: Workbook;
}

/** Cells with what is amiss with them, those that share a reason together. */
export function NotDone({ cells, workbook }: NotDoneProps) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <div className={styles.root}>
      {byWhy(cells).map(([why, addresses]) => (
        <div key={why} className={styles.reason}>
          <p className={parts.small}>{why}</p>
          <CellLinks workbook={workbook} addresses={addresses} name={why} />
        </div>
      ))}
    </div>
  );
}
