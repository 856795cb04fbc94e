import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { sourceOf } from "../../../../src/figures/citation";
import type { Found } from "../../../../src/figures/found";
import type { Release } from "../../../../src/figures/release";
import type { ChangeGroup } from "../../../../src/workbook/refresh/preview";
import { messages } from "../../messages";
import { Unseen } from "../../parts/unseen";
import { writeVintage } from "../../wording/date";
import { writePeriod } from "../../wording/period";
import { useParts } from "../../acts/styles";
import { isTableBeyondFirst, sidesOf } from "./summary";
import type { ShownPreview } from "./use-refresh";

const useStyles = makeStyles({
  values: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "10px",
    margin: 0,
    fontSize: "20px",
    lineHeight: 1.25,
    fontVariantNumeric: "tabular-nums lining-nums",
    "& > span": { overflowWrap: "anywhere" },
  },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  arrow: { fontSize: "16px", alignSelf: "center", color: tokens.colorNeutralForeground3 },
  stays: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  dropped: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: "line-through",
  },
  sources: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "1px 8px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  pair: { display: "contents" },
  term: { color: tokens.colorNeutralForeground3 },
  source: { margin: 0, overflowWrap: "anywhere" },
});

interface ChangeProps {
  readonly group: ChangeGroup;
  readonly shown: ShownPreview;
  readonly isHeld: boolean;
}

const words = messages.refresh.preview;

/** From what to what, and who says either. */
export function Change({ group, shown: { from, to }, isHeld }: ChangeProps) {
  const styles = useStyles();
  const parts = useParts();
  const { before, after, inCells } = sidesOf(group);
  const message = group.cells[0]?.message;
  return (
    <>
      {before === after ? (
        <p className={styles.values}>
          <span>{words.stays(before)}</span>
        </p>
      ) : (
        <p className={styles.values}>
          <span className={mergeClasses(styles.before, isHeld && styles.stays)}>{before}</span>
          <ArrowRightRegular className={styles.arrow} />
          <Unseen>{words.becomes}</Unseen>
          <span className={mergeClasses(styles.after, isHeld && styles.dropped)}>{after}</span>
        </p>
      )}
      {inCells !== undefined && <p className={parts.small}>{inCells}</p>}
      {isTableBeyondFirst(group) && <p className={parts.small}>{words.table}</p>}
      {group.after === undefined && message !== undefined && <p className={parts.text}>{message}</p>}
      <Origins
        before={group.before && originOf(group.before, from.release())}
        after={group.after && originOf(group.after, to.release())}
      />
    </>
  );
}

interface OriginsProps {
  readonly before: Origin | undefined;
  readonly after: Origin | undefined;
}

/** Where the figure is from before and after; what is the same of both stands once. */
function Origins({ before, after }: OriginsProps) {
  const styles = useStyles();
  const isSameDocument = before !== undefined && before.document === after?.document;
  const rows = isSameDocument
    ? [
        [words.before, before.dates],
        [words.after, after?.dates],
        [words.both, before.document],
      ]
    : [
        [words.before, before && `${before.dates}: ${before.document}`],
        [words.after, after && `${after.dates}: ${after.document}`],
      ];
  return (
    <dl className={styles.sources}>
      {rows.map(
        ([side, text]) =>
          text !== undefined && (
            <div key={side} className={styles.pair}>
              <dt className={styles.term}>{side}</dt>
              <dd className={styles.source}>{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Which period a figure is for and since when it is public, and the document that it stands in. */
interface Origin {
  readonly dates: string;
  readonly document: string;
}

function originOf(figure: Found, release: Release): Origin {
  const { title } = sourceOf(figure, release);
  const since = writeVintage(figure.vintage, figure.vintagePrecision);
  return {
    dates: words.dates(writePeriod(figure.period), since),
    document: `${figure.originator}, ${title}`,
  };
}
