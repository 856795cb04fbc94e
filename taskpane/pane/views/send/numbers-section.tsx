import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Hardcode, Hardcodes, ShownHardcode } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { useSpeech } from "../../parts/speech";
import { useParts } from "../../acts/styles";
import { counted } from "../../wording/counted";
import type { PartProps } from "./check-section";
import { NumberRow } from "./number-row";
import { Placed } from "./placed";

/** Numbers shown at first, and with each wish for more. */
const FIRST = 12;
const MORE = 50;

const useStyles = makeStyles({ more: { justifySelf: "start" } });

const words = messages.send.numbers;

/** Typed-in numbers that are figures of ours, each to be made live or left. */
export function NumbersSection({ sharing, send, workbook }: PartProps) {
  const styles = useStyles();
  const parts = useParts();
  const say = useSpeech();
  const [hardcodes, setHardcodes] = useState<Hardcodes<ShownHardcode>>();
  const [live, setLive] = useState<readonly string[]>([]);
  const [most, setMost] = useState(FIRST);
  const { figuresUndone } = send;
  useEffect(() => {
    if (figuresUndone > 0) setLive((before) => before.slice(0, -1));
  }, [figuresUndone]);
  const look = () =>
    send.read("numbers", sharing.hardcodes, (found) => {
      setHardcodes(found);
      setLive([]);
      say(foundInWords(found));
    });
  const make = (hardcode: Hardcode, formula: string) =>
    send.write("numbers", (watching) => sharing.makeFigure(hardcode, formula, watching), {
      said: ({ cells }) =>
        cells === 0
          ? { tone: "plain", text: messages.send.acts.nothingDone }
          : { tone: "good", text: words.made(hardcode.address) },
      undo: ["figure"],
      ended: ({ cells }) => cells > 0 && setLive((before) => [...before, hardcode.address]),
    });
  const found = hardcodes?.found ?? [];
  const more = Math.min(MORE, found.length - most);
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{words.title}</h3>
      <p className={parts.small}>{words.hint}</p>
      {hardcodes !== undefined && <p className={parts.text}>{foundInWords(hardcodes)}</p>}
      {found.length > 0 && (
        <ul className={parts.list} aria-label={words.list}>
          {found.slice(0, most).map((hardcode) => (
            <NumberRow
              key={hardcode.address}
              hardcode={hardcode}
              isLive={live.includes(hardcode.address)}
              isBlocked={send.isBlocked}
              make={(formula) => make(hardcode, formula)}
              workbook={workbook}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setMost(most + MORE)}>
          {counted(more, words.showMore)}
        </Button>
      )}
      <Placed
        place="numbers"
        send={send}
        workbook={workbook}
        reading={words.looking}
        writing={words.writing}
        hint={words.lookHint}
      >
        <Button disabledFocusable={send.isBlocked} onClick={look}>
          {hardcodes === undefined ? words.look : words.lookAgain}
        </Button>
      </Placed>
    </section>
  );
}

function foundInWords({ numbers, found }: Hardcodes): string {
  const looked = counted(numbers, words.numbers);
  if (found.length === 0) return words.none(looked);
  return counted(found.length, (count, written) => words.found(count, written, looked));
}
