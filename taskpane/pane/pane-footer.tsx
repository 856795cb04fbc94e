import { Link, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { InForce } from "../../src/release/in-force";
import type { Keeper } from "../../src/workbook/carried/carried";
import type { Cards } from "../../src/workbook/port";
import { CardsSwitch } from "./cards-switch";
import { messages } from "./messages";
import { useFollowed } from "./use-followed";
import type { ViewProps } from "./views/view";
import { writeDate } from "./wording/date";
import { numberInWords } from "./wording/number";

const useStyles = makeStyles({
  root: {
    padding: "8px 16px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
  },
  link: { font: "inherit" },
});

const words = messages.workbookData;

interface PaneFooterProps {
  readonly now: InForce;
  readonly keeper: Keeper;
  readonly cards: Cards | undefined;
  readonly go: ViewProps["go"];
}

/** Of which release the figures are, and whether the workbook has it. */
export function PaneFooter({ now, keeper, cards, go }: PaneFooterProps) {
  const styles = useStyles();
  useFollowed(keeper);
  return (
    <footer className={styles.root}>
      {cards !== undefined && <CardsSwitch cards={cards} keeper={keeper} />}
      {now.state === "open" &&
        words.footer(writeDate(now.signed.statement.asOf), numberInWords(now.signed.statement.release, ""))}
      {keeper.keeping().state === "not kept" && (
        <div>
          <Link as="button" inline className={styles.link} onClick={() => go({ view: "refresh" })}>
            {words.notKept}
          </Link>
        </div>
      )}
    </footer>
  );
}
