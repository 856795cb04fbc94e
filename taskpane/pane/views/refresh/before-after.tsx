import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Workbook } from "../../../../src/workbook/port";
import { messages } from "../../messages";
import { numberInWords } from "../../wording/number";
import { CellLinks } from "../../parts/cell-links";
import { useParts } from "../../acts/styles";

interface BeforeAfterProps {
  readonly title: string;
  readonly heads: readonly [cell: string, before: string, after: string];
  readonly workbook: Workbook;
  readonly rows: readonly (readonly [cell: string, before: string, after: string])[];
}

/** Rows shown before more are asked for. */
const FIRST = 50;

/** Cells with two values each. */
export function BeforeAfter({ title, heads: [cell, before, after], rows, workbook }: BeforeAfterProps) {
  const parts = useParts();
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
  const value = mergeClasses(parts.cell, parts.value);
  return (
    <>
      <h4 id={titleId} className={parts.heading}>
        {title}
      </h4>
      <table className={parts.table} aria-labelledby={titleId}>
        <thead className={parts.head}>
          <tr className={parts.headRow}>
            <th scope="col" className={parts.cell}>
              {cell}
            </th>
            <th scope="col" className={value}>
              {before}
            </th>
            <th scope="col" className={value}>
              {after}
            </th>
          </tr>
        </thead>
        <tbody>
          {(isWhole ? rows : rows.slice(0, FIRST)).map(([address, was, is]) => (
            <tr key={address} className={parts.row}>
              <th scope="row" className={parts.cell}>
                <CellLinks workbook={workbook} addresses={[address]} name={title} />
              </th>
              <td className={value}>{was}</td>
              <td className={value}>{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isWhole && rows.length > FIRST && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {messages.refresh.moving.showAll(numberInWords(rows.length, ""))}
        </Button>
      )}
    </>
  );
}
