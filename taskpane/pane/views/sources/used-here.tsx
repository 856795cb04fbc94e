import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { messages } from "../../messages";
import { Progress } from "../../parts/progress";
import { useSpeech } from "../../parts/speech";
import { Trouble } from "../../parts/trouble";
import { counted } from "../../wording/counted";
import { numberInWords } from "../../wording/number";
import type { Scan } from "./use-scan";
import { UsedDocuments, type UsedDocumentsProps } from "./used-documents";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px", alignContent: "start" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "6px",
  },
  none: { display: "grid", justifyItems: "start", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: "12.5px", overflowWrap: "anywhere" },
});

interface UsedHereProps extends Omit<UsedDocumentsProps, "use"> {
  readonly scan: Scan;
  readonly start: () => void;
  readonly cancel: () => void;
}

const words = messages.sources.used;
const { count } = messages.sources;

/** The documents that the open workbook rests on. */
export function UsedHere({ scan, start, cancel, ...props }: UsedHereProps) {
  const styles = useStyles();
  const say = useSpeech();
  const { state, use, done, total } = scan;
  const summary = words.summary(
    counted(use.cells, count.cells),
    counted(use.documents.size, count.documents),
  );
  const spoken = state === "done" ? (use.cells === 0 ? words.none : summary) : "";
  useEffect(() => {
    if (spoken !== "") say(spoken);
  }, [say, spoken]);

  return (
    <div className={styles.root}>
      <p className={styles.text}>{words.intro}</p>
      {state === "running" && (
        <Progress
          done={done}
          total={total}
          what={words.reading}
          text={
            total === 0 ? words.reading : words.progress(numberInWords(done, ""), numberInWords(total, ""))
          }
          cancel={cancel}
        />
      )}
      {state === "failed" && <Trouble title={words.failed} hint={words.failedHint} tryAgain={start} />}
      {state === "cancelled" && (
        <div className={styles.line}>
          <span>{words.cancelled(counted(done, number), counted(total, number))}</span>
          <Button size="small" onClick={start}>
            {words.startOver}
          </Button>
        </div>
      )}
      {state === "done" && use.cells > 0 && (
        <div className={styles.line}>
          <span>{summary}</span>
          <Button size="small" onClick={start}>
            {words.again}
          </Button>
        </div>
      )}
      {state === "done" && use.cells === 0 ? (
        <div className={styles.none}>
          <p className={styles.title}>{words.none}</p>
          <p className={styles.text}>{words.noneHint(counted(total, count.cells))}</p>
          <code className={styles.code}>{messages.empty.examples[0].formula}</code>
          <div className={styles.line}>
            <Button appearance="primary" onClick={() => props.go({ view: "insert" })}>
              {words.insert}
            </Button>
            <Button onClick={start}>{words.again}</Button>
          </div>
        </div>
      ) : (
        <UsedDocuments use={use} {...props} />
      )}
    </div>
  );
}

const number = (_: number, written: string) => written;
