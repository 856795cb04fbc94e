import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Release } from "../../../../src/figures/release";
import { cellError } from "../../../../src/workbook/cell-error";
import { Calls } from "../../cell/calls";
import { CellHeader } from "../../cell/cell-header";
import { EmptyState } from "../../cell/empty-state";
import { SheetError } from "../../cell/sheet-error";
import { messages } from "../../messages";
import { ErrorBoundary } from "../../parts/error-boundary";
import { useSpeech } from "../../parts/speech";
import { Trouble } from "../../parts/trouble";
import { useSelectedCell, type ExplainedCell } from "../../use-selected-cell";
import { cellInWords } from "../../wording/answer";
import type { ViewProps } from "../view";

const useStyles = makeStyles({
  main: { display: "grid", alignContent: "start", gap: "16px", padding: "16px", maxWidth: "600px" },
  /** Seen only when it takes long enough to wonder. */
  reading: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "300ms",
    animationTimingFunction: "step-end",
  },
});

/** Where the numbers of the selected cell come from. */
export function CellView({ workbook, release }: ViewProps) {
  const styles = useStyles();
  const { shown, failed, readAgain } = useSelectedCell(workbook, release);
  return (
    <ErrorBoundary subject={shown}>
      {shown !== undefined && <CellHeader cell={shown.cell} />}
      <div className={styles.main}>
        {failed && (
          <Trouble
            title={messages.cell.unreadable}
            hint={messages.cell.unreadableHint}
            tryAgain={readAgain}
          />
        )}
        {shown === undefined ? (
          !failed && <p className={styles.reading}>{messages.cell.reading}</p>
        ) : (
          <Explained shown={shown} release={release} />
        )}
      </div>
    </ErrorBoundary>
  );
}

function Explained({ shown, release }: { readonly shown: ExplainedCell; readonly release: Release }) {
  const say = useSpeech();
  const sentence = cellInWords(shown, release);
  useEffect(() => say(sentence), [say, sentence]);
  const { cell, explanations } = shown;
  if (explanations.length === 0) return <EmptyState />;
  return (
    <>
      <SheetError error={cellError(cell.value)} explanations={explanations} />
      <Calls key={cell.address} explanations={explanations} release={release} />
    </>
  );
}
