import { Button, Checkbox, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Step } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { Action, counting } from "../../acts/action";
import { useParts } from "../../acts/styles";
import { counted } from "../../wording/counted";
import type { CheckResultProps } from "./check-result";
import { Folded } from "./folded";
import { formulasInWords } from "./formulas-in-words";
import { NotDone } from "./not-done";
import { PlannedCells } from "./planned-cells";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  step: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "6px",
    padding: "6px 0 10px",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke3),
  },
  tick: { marginInlineStart: "-8px" },
  details: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "6px",
    paddingInlineStart: "24px",
  },
  left: { fontWeight: tokens.fontWeightSemibold },
});

const words = messages.send.check;

/** All that can be done to make the workbook safe, each to be left out, and the one button that does it. */
export function Steps({ check, isStale, lookAgain, sharing, send, workbook }: CheckResultProps) {
  const styles = useStyles();
  const parts = useParts();
  const { steps } = check;
  const [ticked, setTicked] = useState<ReadonlySet<Step["kind"]>>(
    () => new Set(steps.filter(({ weight }) => weight === "needed").map(({ kind }) => kind)),
  );
  const chosen = steps.map(({ kind }) => kind).filter((kind) => ticked.has(kind));
  const tick = (kind: Step["kind"], isOn: boolean) =>
    setTicked((before) => new Set(isOn ? [...before, kind] : [...before].filter((other) => other !== kind)));
  const make = () =>
    send.write("check", (watching) => sharing.makeSafe(check, chosen, watching), {
      said: ({ notPossible }) =>
        notPossible.length === 0
          ? { tone: "good", text: words.made, hint: words.madeHint }
          : { tone: "plain", text: words.madePartly, hint: words.madeHint },
      undo: ["safe"],
      ended: ({ notPossible }) => lookAgain(notPossible.length === 0 ? words.made : words.madePartly),
    });
  const isBlocked = send.isBlocked || isStale;
  const hint =
    chosen.length === 0 ? words.noStep : words.makeHint(counted(chosen.length, messages.send.steps));
  if (steps.length === 0) return check.cells > 0 && <p className={parts.text}>{words.nothingToDo}</p>;
  return (
    <div className={styles.root}>
      <h4 className={parts.heading}>{words.steps}</h4>
      <p className={parts.small}>{words.stepsHint}</p>
      <ul className={parts.list} aria-label={words.steps}>
        {steps.map(({ kind, what, weight, cells, notPossible }) => (
          <li key={kind} className={styles.step}>
            <Checkbox
              className={styles.tick}
              label={what}
              checked={ticked.has(kind)}
              disabled={isBlocked}
              onChange={(_event, { checked }) => tick(kind, checked === true)}
            />
            <div className={styles.details}>
              <p className={parts.small}>{words.spoken(words[weight], words.about[kind])}</p>
              {cells.length > 0 && (
                <Folded summary={formulasInWords(cells)}>
                  <PlannedCells name={what} cells={cells} workbook={workbook} />
                </Folded>
              )}
              {notPossible.length > 0 && (
                <>
                  <p className={mergeClasses(parts.small, styles.left)}>{words.stepLeft}</p>
                  <NotDone cells={notPossible} workbook={workbook} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Action
        work={send}
        acts={{ "check write": words.making }}
        hint={isStale ? words.stale : hint}
        written={counting(messages.send.progress)}
      >
        <Button appearance="primary" disabledFocusable={isBlocked || chosen.length === 0} onClick={make}>
          {words.make}
        </Button>
      </Action>
    </div>
  );
}
