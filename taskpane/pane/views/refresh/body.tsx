import { Button, makeStyles } from "@fluentui/react-components";
import { inForce } from "../../../../src/release/in-force";
import type { DataAccess, LoadedData } from "../../data-access";
import { messages } from "../../messages";
import { useInForce } from "../../use-browsed";
import { useFollowed } from "../../use-followed";
import type { ViewProps } from "../view";
import { Check } from "./check";
import { History } from "./history";
import { MoveResult } from "./move-result";
import { Newer } from "./newer";
import { Note } from "../../acts/note";
import { Outputs } from "./outputs";
import { Pending } from "./pending";
import { PreviewSection } from "./preview";
import { State } from "./state";
import { useParts } from "../../acts/styles";
import { useMarkedMove } from "./use-marked-move";
import { useRefresh } from "./use-refresh";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", maxWidth: "600px" },
});

export interface BodyProps extends ViewProps {
  readonly data: DataAccess;
  readonly loaded: LoadedData;
}

/** The view once its code is there: from what is, by what could be, to what was. */
export function RefreshBody({ data, loaded, workbook }: BodyProps) {
  const styles = useStyles();
  const parts = useParts();
  const { keeper } = data;
  const { updates } = loaded;
  useFollowed(keeper);
  useFollowed(updates);
  const now = useInForce();
  const refresh = useRefresh(data, loaded);

  const carried = keeper.carried();
  const keeping = keeper.keeping();
  const update = updates.state();
  const { newest } = update;
  const current = carried?.release ?? (now.state === "open" ? now.signed : undefined);
  const isNewer = current !== undefined && newest.statement.release > current.statement.release;
  const { preview, move } = refresh;
  // A move of which the result stands here already says what is left to do.
  const isMarked = move?.moved.recalculation === "marked" && carried?.pending !== undefined;
  useMarkedMove(isMarked, workbook, loaded.refreshing);
  // Of another release than the one that the workbook has by now, it would mislead.
  const fits =
    preview !== undefined &&
    preview.from.statement.sha256 === current?.statement.sha256 &&
    preview.to.statement.sha256 === newest.statement.sha256;
  const isLost = preview !== undefined && !fits;
  const showPreview = () => {
    const from = keeper.carried()?.release ?? signedInForce();
    if (from !== undefined) refresh.showPreview(from, updates.state().newest);
  };
  const undoTo = carried?.previous;
  const isRedo = carried?.moves.at(-1)?.kind === "undo";
  return (
    <div className={styles.root}>
      <State now={now} keeping={keeping} current={current} update={update} refresh={refresh} />
      {refresh.note?.said.isOnTop && (
        <div className={parts.section}>
          <Note said={refresh.note.said}>
            {isLost && isNewer && (
              <Button size="small" onClick={showPreview}>
                {messages.refresh.newer.showAgain}
              </Button>
            )}
          </Note>
        </div>
      )}
      {carried?.pending !== undefined && !isMarked && <Pending carried={carried} refresh={refresh} />}
      {move !== undefined && (
        <MoveResult
          move={move}
          isMarked={isMarked}
          undoTo={undoTo}
          isRedo={isRedo}
          workbook={workbook}
          refresh={refresh}
        />
      )}
      <Check update={update} isNewer={isNewer} refresh={refresh} />
      {isNewer && (
        <Newer
          newest={newest}
          isCarrying={keeping.state !== "nothing yet"}
          isPreviewed={fits}
          refresh={refresh}
          showPreview={showPreview}
        />
      )}
      {isNewer && fits && <PreviewSection shown={preview} workbook={workbook} refresh={refresh} />}
      {now.state === "open" && (
        <>
          <Outputs carried={carried} workbook={workbook} refresh={refresh} />
          <History carried={carried} undoTo={move === undefined ? undoTo : undefined} refresh={refresh} />
        </>
      )}
    </div>
  );
}

/** At the moment of the click; what was shown may be older. */
function signedInForce() {
  const now = inForce();
  return now.state === "open" ? now.signed : undefined;
}
