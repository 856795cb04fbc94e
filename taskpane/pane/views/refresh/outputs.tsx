import { Button, mergeClasses } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useState } from "react";
import type { Carried } from "../../../../src/workbook/carried/carried";
import type { CellValue, Workbook } from "../../../../src/workbook/port";
import { messages } from "../../messages";
import { cellValueInWords } from "../../wording/cell-value";
import { CellLinks } from "../../parts/cell-links";
import { Action } from "../../acts/action";
import { useParts } from "../../acts/styles";
import type { Refresh } from "./use-refresh";

interface OutputsProps {
  readonly carried: Carried | undefined;
  readonly workbook: Workbook;
  readonly refresh: Refresh;
}

const words = messages.refresh.outputs;
const nothing: readonly string[] = [];

/** The cells whose value matters to the person, whom each move shows their before and after. */
export function Outputs({ carried, workbook, refresh }: OutputsProps) {
  const parts = useParts();
  const outputs = carried?.outputs ?? nothing;
  const values = useValues(workbook, outputs, refresh.move);
  const isRunning = refresh.running !== undefined;
  const unmark = (address: string) =>
    refresh.markOutputs(
      outputs.filter((other) => other !== address),
      words.unmarked(address),
    );
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{words.title}</h3>
      {carried === undefined && <p className={parts.small}>{words.notYet}</p>}
      {outputs.length > 0 && (
        <table className={parts.table} aria-label={words.title}>
          <thead className={parts.head}>
            <tr className={parts.headRow}>
              <th scope="col" className={parts.cell}>
                {words.cell}
              </th>
              <th scope="col" className={mergeClasses(parts.cell, parts.value)}>
                {words.value}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {outputs.map((address, row) => (
              <tr key={address} className={parts.row}>
                <th scope="row" className={parts.cell}>
                  <CellLinks workbook={workbook} addresses={[address]} name={words.title} />
                </th>
                <td className={mergeClasses(parts.cell, parts.value)}>
                  {values !== undefined && cellValueInWords(values[row] ?? null, "")}
                </td>
                <td className={parts.value}>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DismissRegular />}
                    aria-label={words.unmark(address)}
                    title={words.unmark(address)}
                    disabledFocusable={isRunning}
                    onClick={() => unmark(address)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {carried !== undefined && (
        <Action work={refresh} acts={{ outputs: words.marking }} hint={words.intro}>
          <Button
            size="small"
            disabledFocusable={isRunning}
            onClick={() => refresh.markSelected(workbook, outputs)}
          >
            {words.mark}
          </Button>
        </Action>
      )}
    </section>
  );
}

/** What the cells show, read again whenever a move or the selection may have changed it. */
function useValues(
  workbook: Workbook,
  addresses: readonly string[],
  move: unknown,
): readonly CellValue[] | undefined {
  const [values, setValues] = useState<readonly CellValue[]>();
  useEffect(() => {
    if (addresses.length === 0) return undefined;
    let isGone = false;
    const read = () =>
      void workbook.readCells(addresses).then(
        (cells) => !isGone && setValues(cells),
        // A busy spreadsheet tells of its next change.
        console.warn,
      );
    read();
    const stop = workbook.onSelection(read);
    return () => {
      isGone = true;
      stop();
    };
  }, [workbook, addresses, move]);
  return values;
}
