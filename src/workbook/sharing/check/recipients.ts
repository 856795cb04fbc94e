import { counted } from "../../../messages/counted";
import { recipients as words } from "../../../messages/sharing/recipients";
import type { Recipient } from "../sharing";

/** What the recipients depend on. */
export interface Outlook {
  /** Cells that call us. */
  readonly live: number;
  readonly isCarried: boolean;
  /** Whether no cell is damaged or waits for its result. */
  readonly isSound: boolean;
}

/** What each recipient of a workbook would see. */
export function recipientsOf({ live, isCarried, isSound }: Outlook): readonly Recipient[] {
  const cells = counted(live, "cell");
  const seenBy = (kind: Recipient["kind"], verdict: Recipient["verdict"], sees: string): Recipient =>
    live === 0
      ? { kind, who: words.who[kind], verdict: "safe", sees: words.nothingLive }
      : { kind, who: words.who[kind], verdict, sees };
  const withAddIn = (kind: keyof typeof words.sameNumbers): Recipient => {
    if (!isCarried) return seenBy(kind, "not safe", words.otherNumbers[kind](cells));
    const same = words.sameNumbers[kind];
    return isSound ? seenBy(kind, "safe", same) : seenBy(kind, "partly", words.butForUnsound(same));
  };
  return [
    withAddIn("current data"),
    withAddIn("older data, no network"),
    seenBy("no add-in", "partly", words.noAddIn(cells)),
    seenBy("LibreOffice", "not safe", words.libreOffice(cells)),
  ];
}
