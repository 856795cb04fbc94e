import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RefCallback } from "react";
import { messages } from "../../messages";
import type { Building } from "./use-builder";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "8px" },
  /** Whoever is led here by Enter in another view sees where they are; Fluent shows that only after Tab. */
  insert: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" } },
  hint: { margin: 0, width: "100%", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const words = messages.insert;

interface InsertActionsProps {
  readonly building: Building;
  /** Set to the button that inserts, where one is to go on from there. */
  readonly start: RefCallback<HTMLElement> | undefined;
}

/** What can be done with the call that has been built. */
export function InsertActions({ building, start }: InsertActionsProps) {
  const styles = useStyles();
  const { draft, isPinned, isReady, isTouched, selected, target } = building;
  const isEditing = draft.replaces !== undefined;
  return (
    <div className={styles.root}>
      {isPinned && <p className={styles.hint}>{words.pinned(target ?? "")}</p>}
      <Button
        ref={start}
        className={styles.insert}
        appearance="primary"
        disabledFocusable={!isReady}
        onClick={() => isReady && building.insert(false)}
      >
        {target === undefined ? words.insert : isEditing ? words.writeBack(target) : words.insertAt(target)}
      </Button>
      {isPinned && selected !== undefined && (
        <Button onClick={building.insertAtSelected}>{words.instead(selected)}</Button>
      )}
      {(isTouched || isEditing) && (
        <Button appearance="subtle" onClick={building.startOver}>
          {words.startOver}
        </Button>
      )}
    </div>
  );
}
