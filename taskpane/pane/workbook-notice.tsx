import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { InForce } from "../../src/release/in-force";
import type { SignedRelease } from "../../src/release/signed-release";
import type { Keeper } from "../../src/workbook/carried/carried";
import { messages } from "./messages";
import { useFollowed } from "./use-followed";
import type { ViewProps } from "./views/view";
import { writeDate } from "./wording/date";
import { numberInWords } from "./wording/number";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: "6px",
    padding: "10px 16px",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteMarigoldBorderActive),
  },
  text: { margin: 0 },
});

const words = messages.workbookData;

interface WorkbookNoticeProps {
  readonly now: InForce;
  readonly browsed: SignedRelease | undefined;
  readonly keeper: Keeper;
  readonly go: ViewProps["go"];
}

/** What has to be known of the workbook's data in every view; nothing as long as all is well. */
export function WorkbookNotice({ now, browsed, keeper, go }: WorkbookNoticeProps) {
  const styles = useStyles();
  useFollowed(keeper);
  const notice = noticeOf(now, browsed, keeper);
  return (
    notice !== undefined && (
      <div role="alert" className={styles.root}>
        {notice.texts.map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
        <Button size="small" onClick={() => go({ view: "refresh" })}>
          {notice.action}
        </Button>
      </div>
    )
  );
}

function noticeOf(now: InForce, browsed: SignedRelease | undefined, keeper: Keeper) {
  if (now.state === "unreadable" && browsed !== undefined) {
    const { asOf, release } = browsed.statement;
    const instead = words.browsing(writeDate(asOf), numberInWords(release, ""));
    return { texts: [words.unreadable, instead], action: words.seeRefresh };
  }
  if (keeper.carried()?.pending !== undefined) return { texts: [words.pending], action: words.goOn };
  return undefined;
}
