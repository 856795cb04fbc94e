import { Button } from "@fluentui/react-components";
import { messages as answers } from "../../src/messages/catalogue";
import type { InForce } from "../../src/release/in-force";
import type { SignedRelease } from "../../src/release/signed-release";
import type { Keeper } from "../../src/workbook/carried/carried";
import { messages } from "./messages";
import { Notice } from "./notice";
import { useFollowed } from "./use-followed";
import type { ViewProps } from "./views/view";
import { writeDate } from "./wording/date";
import { numberInWords } from "./wording/number";

const words = messages.workbookData;

interface WorkbookNoticeProps {
  readonly now: InForce;
  readonly browsed: SignedRelease | undefined;
  readonly keeper: Keeper;
  readonly go: ViewProps["go"];
}

/** What has to be known of the workbook's data in every view but Refresh, which says it itself; nothing if all is well. */
export function WorkbookNotice({ now, browsed, keeper, go }: WorkbookNoticeProps) {
  useFollowed(keeper);
  const notice = noticeOf(now, browsed, keeper);
  return (
    notice !== undefined && (
      <Notice texts={notice.texts}>
        <Button size="small" onClick={() => go({ view: "refresh" })}>
          {notice.action}
        </Button>
      </Notice>
    )
  );
}

const notRead = answers.workbookNotRead().reason;

function whyWithout(now: Exclude<InForce, { readonly state: "open" }>): string {
  if (now.state === "opening") return words.opening;
  return now.why.reason === notRead ? words.notReadYet : words.unreadable;
}

function noticeOf(now: InForce, browsed: SignedRelease | undefined, keeper: Keeper) {
  if (now.state !== "open" && browsed !== undefined) {
    const { asOf, release } = browsed.statement;
    const instead = words.browsing(writeDate(asOf), numberInWords(release, ""));
    return { texts: [whyWithout(now), instead], action: words.seeRefresh };
  }
  if (keeper.carried()?.pending !== undefined) return { texts: [words.pending], action: words.goOn };
  return undefined;
}
