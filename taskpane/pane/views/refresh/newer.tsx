import { Button, makeStyles } from "@fluentui/react-components";
import type { SignedRelease } from "../../../../src/release/signed-release";
import { messages } from "../../messages";
import { Action, counting } from "../../acts/action";
import { named } from "./said";
import { useParts } from "../../acts/styles";
import type { Refresh } from "./use-refresh";

const useStyles = makeStyles({
  changes: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "3px", overflowWrap: "anywhere" },
});

interface NewerProps {
  readonly newest: SignedRelease;
  readonly isCarrying: boolean;
  readonly isPreviewed: boolean;
  readonly refresh: Refresh;
  readonly showPreview: () => void;
}

const words = messages.refresh.newer;

/** What the publisher says of the newer release, and the way to what it would change here. */
export function Newer({ newest, isCarrying, isPreviewed, refresh, showPreview }: NewerProps) {
  const styles = useStyles();
  const parts = useParts();
  const { changes } = newest.statement;
  const isRunning = refresh.running !== undefined;
  return (
    <section className={parts.section}>
      <h3 className={parts.title}>{words.title(...named(newest))}</h3>
      {changes.length === 0 ? (
        <p className={parts.text}>{words.noChanges}</p>
      ) : (
        <>
          <h4 className={parts.heading}>{words.changes}</h4>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
      <Action
        work={refresh}
        acts={{ preview: messages.refresh.preview.reading }}
        hint={isCarrying ? words.hint : words.beginHint}
        written={counting(messages.refresh.preview.progress)}
      >
        {isCarrying ? (
          <Button
            appearance={isPreviewed ? "secondary" : "primary"}
            disabledFocusable={isRunning}
            onClick={showPreview}
          >
            {isPreviewed ? words.showAgain : words.show}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => refresh.beginWith(newest)}>
            {words.begin(named(newest)[0])}
          </Button>
        )}
      </Action>
    </section>
  );
}
