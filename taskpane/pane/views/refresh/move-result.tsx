import type { SignedRelease } from "../../../../src/release/signed-release";
import type { Workbook } from "../../../../src/workbook/port";
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { messages } from "../../messages";
import { useSpeech } from "../../parts/speech";
import { cellValueInWords } from "../../wording/cell-value";
import { CellLinks } from "../../parts/cell-links";
import { BeforeAfter } from "./before-after";
import { named } from "./said";
import { useParts } from "../../acts/styles";
import { counted } from "../../wording/counted";
import { byWhy } from "../../acts/by-why";
import { Undo } from "./undo";
import { useFocusOnArrival } from "./use-focus-on-arrival";
import type { Refresh, ShownMove } from "./use-refresh";

const useStyles = makeStyles({
  root: {
    ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteGreenBorderActive),
    paddingInlineStart: "13px",
  },
  troubled: {
    ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteMarigoldBorderActive),
    paddingInlineStart: "13px",
  },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "4px" },
});

interface MoveResultProps {
  readonly move: ShownMove;
  /** Whether its cells are only marked for calculation. */
  readonly isMarked: boolean;
  readonly undoTo: SignedRelease | undefined;
  readonly isRedo: boolean;
  readonly workbook: Workbook;
  readonly refresh: Refresh;
}

const words = messages.refresh.moving;

/** What a move has done, checked against what was foretold. */
export function MoveResult({ move, isMarked, undoTo, isRedo, workbook, refresh }: MoveResultProps) {
  const styles = useStyles();
  const parts = useParts();
  const say = useSpeech();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { act, moved, to } = move;
  const { recalculation, recalculated, outputs, unexpected, failed } = moved;
  const number = to === undefined ? "" : named(to)[0];
  const title = act === "undo" ? words.undone(number) : words.moved(number);
  const calculated = counted(recalculated, isMarked ? words.marked : words.calculated);
  // What outputs come to is not known of cells that were calculated later.
  const areOutputsKnown = outputs.length > 0 && (isMarked || recalculation === "calculated");
  useEffect(() => say(`${title} ${calculated}`), [say, title, calculated, move]);
  useEffect(() => heading.current?.focus(), [heading, move]);
  const isTroubled = unexpected.length + failed.length > 0;
  return (
    <section className={mergeClasses(parts.section, isTroubled ? styles.troubled : styles.root)}>
      <h3 ref={heading} tabIndex={-1} className={parts.heading}>
        {title}
      </h3>
      <p className={parts.text}>{calculated}</p>
      {failed.length > 0 && (
        <div className={styles.part}>
          <h4 className={parts.heading}>{counted(failed.length, words.failed)}</h4>
          <p className={parts.small}>{words.failedHint}</p>
          {byWhy(failed).map(([why, addresses]) => (
            <div key={why} className={styles.part}>
              <p className={parts.text}>{why}</p>
              <CellLinks workbook={workbook} addresses={addresses} name={why} />
            </div>
          ))}
        </div>
      )}
      {unexpected.length > 0 && (
        <div className={styles.part}>
          <BeforeAfter
            title={counted(unexpected.length, words.unexpected)}
            heads={[words.cell, words.foretold, words.shown]}
            workbook={workbook}
            rows={unexpected.map(({ address, foretold, shown }) => [
              address,
              cellValueInWords(foretold, ""),
              cellValueInWords(shown, ""),
            ])}
          />
          <p className={parts.small}>{words.unexpectedHint}</p>
        </div>
      )}
      {areOutputsKnown && (
        <div className={styles.part}>
          <BeforeAfter
            title={words.outputs}
            heads={[words.cell, words.before, words.after]}
            workbook={workbook}
            rows={outputs.map(({ address, shown, after }) => [
              address,
              cellValueInWords(shown, ""),
              cellValueInWords(after, ""),
            ])}
          />
          {isMarked && <p className={parts.small}>{words.outputsManual}</p>}
        </div>
      )}
      {undoTo !== undefined && <Undo to={undoTo} isRedo={isRedo} refresh={refresh} />}
    </section>
  );
}
