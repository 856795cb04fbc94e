import { makeStyles } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { Release } from "../../../../src/figures/release";
import { cellError } from "../../../../src/workbook/cell-error";
import { wholeSpan } from "../../../../src/workbook/formula/edit-call";
import { callText, type FigureCall } from "../../../../src/workbook/formula/figure-call";
import type { SelectedCell } from "../../../../src/workbook/port";
import { Calls } from "../../cell/calls";
import { CellHeader } from "../../cell/cell-header";
import { EmptyState } from "../../cell/empty-state";
import { SheetError } from "../../cell/sheet-error";
import { messages } from "../../messages";
import { ErrorBoundary } from "../../parts/error-boundary";
import { useSpeech } from "../../parts/speech";
import { Trouble } from "../../parts/trouble";
import { useLocalSyntax } from "../../parts/use-local-syntax";
import { Waiting } from "../../parts/waiting";
import { useSelectedCell, type ExplainedCell } from "../../use-selected-cell";
import { cellInWords } from "../../wording/answer";
import type { Target, ViewProps } from "../view";

const useStyles = makeStyles({
  main: { display: "grid", alignContent: "start", gap: "16px", padding: "16px", maxWidth: "600px" },
});

interface CellViewProps extends ViewProps {
  /** Stands where there is no call to explain, as long as nothing has been tried yet. */
  readonly welcome: ReactNode;
}

/** Where the numbers of the selected cell come from. */
export function CellView({ workbook, release, go, welcome }: CellViewProps) {
  const styles = useStyles();
  const { shown, failed, giveUp, readAgain } = useSelectedCell(workbook, release);
  const local = useLocalSyntax(workbook);
  return (
    <ErrorBoundary subject={shown}>
      {shown !== undefined && <CellHeader cell={shown.cell} local={local} />}
      {shown === undefined && !failed && <Waiting text={messages.cell.reading} cancel={giveUp} />}
      <div className={styles.main}>
        {failed && (
          <Trouble
            title={messages.cell.unreadable}
            hint={messages.cell.unreadableHint}
            tryAgain={readAgain}
          />
        )}
        {shown !== undefined && (
          <Explained shown={shown} release={release} go={go} welcome={welcome} local={local} />
        )}
      </div>
    </ErrorBoundary>
  );
}

interface ExplainedProps {
  readonly shown: ExplainedCell;
  readonly release: Release;
  readonly go: ViewProps["go"];
  readonly welcome: ReactNode;
  readonly local: (formula: string) => string;
}

function Explained({ shown, release, go, welcome, local }: ExplainedProps) {
  const say = useSpeech();
  const sentence = cellInWords(shown, release);
  useEffect(() => say(sentence), [say, sentence]);
  const { cell, explanations } = shown;
  if (explanations.length === 0) return welcome ?? <EmptyState />;
  return (
    <>
      <SheetError error={cellError(cell.value)} explanations={explanations} />
      <Calls
        key={cell.address}
        explanations={explanations}
        release={release}
        edit={(call) => go(editing(cell, call))}
        local={local}
      />
    </>
  );
}

/** The builder with a call, to be written back to where it stands: of a table into the cell that it spills from. */
function editing({ address, formula, spilledFrom }: SelectedCell, call: FigureCall): Target {
  const place = { address: spilledFrom ?? address, formula, ...wholeSpan(formula, call) };
  return { view: "insert", call: callText(call), replaces: place };
}
