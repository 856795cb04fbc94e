import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Workbook } from "../../../../src/workbook/port";
import { messages } from "../../messages";
import { useSpeech } from "../../parts/speech";
import { serif } from "../../theme";
import { Action, counting } from "../../acts/action";
import { Group } from "./group";
import { named } from "./said";
import { useParts } from "../../acts/styles";
import { counted } from "../../wording/counted";
import { summaryOf } from "./summary";
import { UnforeseeableCells } from "./unforeseeable-cells";
import { useFocusOnArrival } from "./use-focus-on-arrival";
import type { Refresh, ShownPreview } from "./use-refresh";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    margin: 0,
    fontFamily: serif,
    fontSize: "17px",
    lineHeight: 1.4,
  },
  change: { fontWeight: tokens.fontWeightBold },
  foot: { display: "grid", gap: "4px" },
});

interface PreviewSectionProps {
  readonly shown: ShownPreview;
  readonly workbook: Workbook;
  readonly refresh: Refresh;
}

/** Groups shown before more are asked for. */
const FIRST = 25;

const words = messages.refresh.preview;
const moving = messages.refresh.moving;

/** What moving would change, figure by figure, and the move. */
export function PreviewSection({ shown, workbook, refresh }: PreviewSectionProps) {
  const styles = useStyles();
  const parts = useParts();
  const say = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { preview, from, to } = shown;
  const { groups, protectedSheets, unforeseeable } = preview;
  const summary = summaryOf(preview);
  const spoken = summary.join(", ");
  useEffect(() => say(spoken), [say, spoken, shown]);
  useEffect(() => heading.current?.focus(), [heading, shown]);

  const held = groups.filter(({ key }) => refresh.held.has(key)).length;
  return (
    <section className={parts.section}>
      <h3 ref={heading} tabIndex={-1} className={parts.heading}>
        {words.title}
      </h3>
      <p className={styles.summary}>
        {summary.map((part, at) => (
          <span key={part} className={at === 0 ? styles.change : undefined}>
            {at < summary.length - 1 ? `${part} ·` : part}
          </span>
        ))}
      </p>
      {groups.some(({ canHold }) => canHold) && <p className={parts.small}>{words.held(named(from)[1])}</p>}
      {groups.length > 0 && (
        <ul className={parts.list} aria-label={words.list}>
          {(isWhole ? groups : groups.slice(0, FIRST)).map((group) => (
            <Group key={group.key} group={group} shown={shown} workbook={workbook} refresh={refresh} />
          ))}
        </ul>
      )}
      {!isWhole && groups.length > FIRST && (
        <Button appearance="subtle" onClick={() => setWhole(true)}>
          {words.showAll(counted(groups.length, (_, written) => written))}
        </Button>
      )}
      {unforeseeable.length > 0 && <UnforeseeableCells cells={unforeseeable} workbook={workbook} />}
      {protectedSheets.length > 0 && (
        <div className={styles.foot}>
          <h4 className={parts.heading}>{words.protectedTitle}</h4>
          <p className={parts.small}>{words.protectedText(protectedSheets.join(", "))}</p>
        </div>
      )}
      <Action
        work={refresh}
        acts={{ apply: moving.working }}
        hint={held === 0 ? moving.hint : counted(held, moving.heldHint)}
        written={counting(moving.progress)}
      >
        <Button
          appearance="primary"
          disabledFocusable={refresh.running !== undefined}
          onClick={() => refresh.apply(shown)}
        >
          {moving.move(named(to)[0])}
        </Button>
      </Action>
    </section>
  );
}
