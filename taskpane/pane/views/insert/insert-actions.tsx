import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { messages } from "../../messages";
import type { Building } from "./use-builder";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "8px" },
  hint: { margin: 0, width: "100%", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const words = messages.insert;

/** What can be done with the call that has been built. */
export function InsertActions({ building }: { readonly building: Building }) {
  const styles = useStyles();
  const { draft, isPinned, isReady, isTouched, selected, target } = building;
  const isEditing = draft.replaces !== undefined;
  return (
    <div className={styles.root}>
      {isPinned && <p className={styles.hint}>{words.pinned(target ?? "")}</p>}
      <Button
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
