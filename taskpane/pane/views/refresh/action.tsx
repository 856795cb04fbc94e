import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { numberInWords } from "../../wording/number";
import { Note } from "./note";
import { Progress } from "./progress";
import type { Said } from "./said";
import type { Work } from "./use-work";

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
  const { running, note, cancel } = work;
  const what = running && acts[running.act];
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>{children}</div>
      <div className={styles.below}>
        {running !== undefined && what !== undefined ? (
          <Progress running={running} what={what} written={written ?? plainly(what)} cancel={cancel} />
        ) : note !== undefined && note.said.isOnTop === undefined && acts[note.act] !== undefined ? (
          <Note said={note.said} />
        ) : (
          hint !== "" && <p className={styles.hint}>{hint}</p>
        )}
      </div>
    </div>
  );
}

const plainly = (what: string) => () => what;

/** "1,200 of 100,000 …" with the words given. */
export const counting = (words: (done: string, total: string) => string) => (done: number, total: number) =>
  words(numberInWords(done, ""), numberInWords(total, ""));
