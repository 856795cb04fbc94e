import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { InForce } from "../../../../src/release/in-force";
import type { SignedRelease } from "../../../../src/release/signed-release";
import type { UpdateState } from "../../../../src/release/updates";
import type { Keeping } from "../../../../src/workbook/carried/carried";
import { messages } from "../../messages";
import { narrow } from "../../theme";
import { writeAgo, writeMoment } from "../../wording/moment";
import { Action } from "../../acts/action";
import { named } from "./said";
import { useParts } from "../../acts/styles";
import { Unreadable } from "./unreadable";
import { useNow } from "./use-now";
import type { Refresh } from "./use-refresh";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "3px 12px",
    margin: 0,
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  pair: { display: "contents" },
  notKept: {
    display: "grid",
    gap: "6px",
    padding: "10px 14px",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderLeft("3px", "solid", tokens.colorPaletteMarigoldBorderActive),
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

interface StateProps {
  readonly now: InForce;
  readonly keeping: Keeping;
  /** The release that the workbook's figures are of; undefined where that is not known. */
  readonly current: SignedRelease | undefined;
  readonly update: UpdateState;
  readonly refresh: Refresh;
}

const words = messages.refresh.state;

/** Of which data the workbook's figures are, whether it has them, and what is known beyond. */
export function State({ now, keeping, current, update, refresh }: StateProps) {
  const styles = useStyles();
  const parts = useParts();
  const facts = [...workbookFacts(keeping), ...useUpdateFacts(update)];
  return (
    <section className={parts.section}>
      <h3 className={parts.title}>{titleOf(now, keeping, current)}</h3>
      {now.state === "unreadable" && (
        <Unreadable why={now.why} keeping={keeping} newest={update.newest} refresh={refresh} />
      )}
      {keeping.state === "not kept" && <NotKept why={keeping.why} refresh={refresh} />}
      <dl className={styles.facts} aria-label={words.facts}>
        {facts.map(([term, fact]) => (
          <div key={term} className={styles.pair}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface NotKeptProps {
  readonly why: string;
  readonly refresh: Refresh;
}

/** The workbook does not have its figures yet, and why, and the way to try it now. */
function NotKept({ why, refresh }: NotKeptProps) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <div className={styles.notKept}>
      <h4 className={parts.heading}>{words.notKept}</h4>
      <p className={parts.text}>{why}</p>
      <Action work={refresh} acts={{ keep: words.keeping.saving }} hint={words.notKeptHint}>
        <Button
          size="small"
          disabledFocusable={refresh.running !== undefined}
          onClick={() => refresh.keepAgain()}
        >
          {messages.tryAgain}
        </Button>
      </Action>
    </div>
  );
}

type Fact = readonly [term: string, fact: string];

function titleOf(now: InForce, keeping: Keeping, current: SignedRelease | undefined): string {
  if (now.state === "unreadable") return words.unreadable;
  if (current === undefined) return words.opening;
  return keeping.state === "nothing yet" ? words.unused(...named(current)) : words.title(...named(current));
}

function workbookFacts(keeping: Keeping): readonly Fact[] {
  switch (keeping.state) {
    case "unreadable":
    case "not kept":
      return [];
    case "kept":
      return [
        [words.workbook, words.keeping.kept],
        ...(keeping.beside === undefined ? [] : [[words.beside, keeping.beside] as const]),
      ];
    default:
      return [[words.workbook, words.keeping[keeping.state]]];
  }
}

function useUpdateFacts({ newest, lastChecked, offline, isKept }: UpdateState): readonly Fact[] {
  const now = useNow();
  const checked =
    lastChecked === undefined
      ? words.never
      : words.checkedAt(writeAgo(lastChecked, now), writeMoment(lastChecked));
  const facts: Fact[] = [
    [words.newest, words.newestOf(...named(newest))],
    [words.checked, checked],
  ];
  if (offline) facts.push([words.network, words.offline]);
  if (!isKept) facts.push([words.storage, words.notStored]);
  return facts;
}
