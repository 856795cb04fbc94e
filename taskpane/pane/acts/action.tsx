import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { messages } from "../messages";
import { Progress } from "../parts/progress";
import { useSpeech } from "../parts/speech";
import { numberInWords } from "../wording/number";
import { Note } from "./note";
import type { Said } from "./said";
import type { Running, Work } from "./use-work";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  /** As high as the progress that takes its place, so that nothing moves. */
  below: { display: "grid", alignContent: "start", minHeight: "36px" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What a view is at, and what became of the last thing that it was at. */
interface Acting<Name extends string> extends Pick<Work<Name>, "running" | "cancel"> {
  readonly note: { readonly act: Name; readonly said: Said } | undefined;
}

interface ActionProps<Name extends string> {
  readonly work: Acting<Name>;
  /** Acts that show their progress and their end here, with what is said while they are going on. */
  readonly acts: Partial<Readonly<Record<Name, string>>>;
  readonly hint: string;
  readonly written?: (done: number, total: number) => string;
  /** The buttons. */
  readonly children: ReactNode;
}

/** Buttons, and beneath them in one place what they do, how far that is, and what became of it. */
export function Action<Name extends string>({ work, acts, hint, written, children }: ActionProps<Name>) {
  const styles = useStyles();
  const say = useSpeech();
  const { running, note, cancel } = work;
  const what = running && acts[running.act];
  useEffect(() => {
    if (what !== undefined) say(what);
  }, [say, what]);
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>{children}</div>
      <div className={styles.below}>
        {running !== undefined && what !== undefined ? (
          <Progress
            done={running.done}
            total={running.total}
            what={what}
            text={textOf(running, what, written)}
            cancel={cancel}
          />
        ) : note !== undefined && note.said.isOnTop === undefined && acts[note.act] !== undefined ? (
          <Note said={note.said} />
        ) : (
          hint !== "" && <p className={styles.hint}>{hint}</p>
        )}
      </div>
    </div>
  );
}

/** How far it is as soon as that is known, unless the spreadsheet has it wait. */
function textOf({ isBusy, done, total }: Far, what: string, written: ActionProps<string>["written"]): string {
  if (isBusy) return messages.refresh.preview.busy;
  return total > 0 && written !== undefined ? written(done, total) : what;
}

type Far = Omit<Running<string>, "act">;

/** "1,200 of 100,000 …" with the words given. */
export const counting = (words: (done: string, total: string) => string) => (done: number, total: number) =>
  words(numberInWords(done, ""), numberInWords(total, ""));
