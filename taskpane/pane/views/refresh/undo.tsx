import { Button } from "@fluentui/react-components";
import type { SignedRelease } from "../../../../src/release/signed-release";
import { messages } from "../../messages";
import { Action, counting } from "../../acts/action";
import { named } from "./said";
import type { Refresh } from "./use-refresh";

interface UndoProps {
  readonly to: SignedRelease;
  /** The last move was an undo itself: undoing that moves on again. */
  readonly isRedo: boolean;
  readonly refresh: Refresh;
}

const words = messages.refresh.moving;

/** The way back to the release before the last move. */
export function Undo({ to, isRedo, refresh }: UndoProps) {
  return (
    <Action
      work={refresh}
      acts={{ undo: words.undoing }}
      hint={words.undoHint}
      written={counting(words.progress)}
    >
      <Button disabledFocusable={refresh.running !== undefined} onClick={() => refresh.undo()}>
        {(isRedo ? words.redo : words.undo)(named(to)[0])}
      </Button>
    </Action>
  );
}
