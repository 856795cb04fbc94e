import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Workbook } from "../../../../src/workbook/port";
import type { Unforeseeable } from "../../../../src/workbook/refresh/preview";
import { messages } from "../../messages";
import { CellLinks } from "../../parts/cell-links";
import { useParts } from "../../acts/styles";
import { byWhy } from "../../acts/by-why";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  kind: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "4px" },
});

interface UnforeseeableCellsProps {
  readonly cells: readonly Unforeseeable[];
  readonly workbook: Workbook;
}

const words = messages.refresh.preview;

/** The cells whose value only the spreadsheet can work out, and why. */
export function UnforeseeableCells({ cells, workbook }: UnforeseeableCellsProps) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <div className={styles.root}>
      <h4 className={parts.heading}>{words.unforeseeable}</h4>
      <p className={parts.small}>{words.unforeseeableHint}</p>
      <ul className={mergeClasses(parts.list, styles.root)}>
        {byWhy(cells).map(([why, addresses]) => (
          <li key={why} className={styles.kind}>
            <span>{words.whyUnforeseeable[why]}</span>
            <CellLinks workbook={workbook} addresses={addresses} name={words.whyUnforeseeable[why]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
