import { mergeClasses } from "@fluentui/react-components";
import type { SignedRelease } from "../../../../src/release/signed-release";
import type { Carried, Move } from "../../../../src/workbook/carried/carried";
import { messages } from "../../messages";
import { writeMoment } from "../../wording/moment";
import { numberInWords } from "../../wording/number";
import { useParts } from "../../acts/styles";
import { Undo } from "./undo";
import type { Refresh } from "./use-refresh";

interface HistoryProps {
  readonly carried: Carried | undefined;
  /** Undefined where there is nothing to undo, or where that stands elsewhere. */
  readonly undoTo: SignedRelease | undefined;
  readonly refresh: Refresh;
}

const words = messages.refresh.history;

/** How the workbook came to its data, newest first. */
export function History({ carried, undoTo, refresh }: HistoryProps) {
  const parts = useParts();
  const moves = (carried?.moves ?? []).toReversed();
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{words.title}</h3>
      {moves.length === 0 ? <p className={parts.small}>{words.none}</p> : <Moves moves={moves} />}
      {undoTo !== undefined && (
        <Undo to={undoTo} isRedo={carried?.moves.at(-1)?.kind === "undo"} refresh={refresh} />
      )}
    </section>
  );
}

function Moves({ moves }: { readonly moves: readonly Move[] }) {
  const parts = useParts();
  return (
    <table className={parts.table} aria-label={words.title}>
      <thead className={parts.head}>
        <tr className={parts.headRow}>
          <th scope="col" className={parts.cell}>
            {words.when}
          </th>
          <th scope="col" className={parts.cell}>
            {words.what}
          </th>
          <th scope="col" className={mergeClasses(parts.cell, parts.value)}>
            {words.cells}
          </th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <tr key={move.id} className={parts.row}>
            <th scope="row" className={parts.cell}>
              {writeMoment(move.when)}
            </th>
            <td className={parts.cell}>
              {words.kinds[move.kind]}, {between(move)}
            </td>
            <td className={mergeClasses(parts.cell, parts.value)}>{cellsOf(move)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What puts the first release into a workbook moves no cell. */
function cellsOf({ cells }: Move): string {
  return cells === 0 ? words.noCells : numberInWords(cells, "");
}

function between({ from, to }: Move): string {
  const number = numberInWords(to, "");
  return from === undefined ? words.to(number) : words.fromTo(numberInWords(from, ""), number);
}
