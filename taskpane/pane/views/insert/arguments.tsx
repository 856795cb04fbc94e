import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useState, type ReactNode, type RefCallback } from "react";
import type { Release } from "../../../../src/figures/release";
import { onSheetOf, splitAddress } from "../../../../src/workbook/address";
import { choicesFor } from "../../../../src/workbook/completion/choices";
import { findCalls } from "../../../../src/workbook/formula/find-calls";
import { messages } from "../../messages";
import { ArgumentField } from "./argument-field";
import type { Composed, Draft } from "./draft";
import type { ParameterHelp } from "./functions";
import { givenIn, type LiveAnswer } from "./use-live-answer";

const useStyles = makeStyles({
  fields: { display: "grid", gap: "14px" },
  more: { ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2), paddingBlockStart: "8px" },
  summary: {
    padding: "4px 0",
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  inside: { paddingBlockStart: "10px" },
});

interface ArgumentsProps {
  readonly draft: Draft;
  readonly composed: Composed;
  readonly answer: LiveAnswer | undefined;
  readonly release: Release;
  /** The cell that the formula goes into. */
  readonly home: string;
  /** The cell from which a reference to the selected one is written. */
  readonly origin: string;
  /** The cell that is selected, where it can be an argument. */
  readonly selected: string | undefined;
  /** Set to the field of this parameter, from which one is to go on. */
  readonly start: RefCallback<HTMLElement>;
  readonly first: string | undefined;
  readonly enter: (parameter: string, entry: string) => void;
  /** Makes the selected cell an argument. */
  readonly refer: (parameter: string, reference: string) => void;
}

/** The arguments of the function: the required ones, and the others on request. */
export function Arguments({
  draft,
  composed,
  answer,
  release,
  home,
  origin,
  selected,
  ...acts
}: ArgumentsProps) {
  const styles = useStyles();
  const { parameters, name } = draft.help;
  const given = givenIn(answer, parameters, home);
  const reference = selected === undefined ? undefined : relativeTo(origin, selected);
  const field = (parameter: ParameterHelp) => (
    <ArgumentField
      key={parameter.name}
      field={parameter.name === acts.first ? acts.start : undefined}
      parameter={parameter}
      entry={draft.entries[parameter.name] ?? ""}
      enter={(entry) => acts.enter(parameter.name, entry)}
      choices={() => choicesFor(name, parameter.name, given, release)}
      isMalformed={composed.malformed.has(parameter.name)}
      note={noteOn(parameter.name, draft, composed, answer, home)}
      selected={reference}
      useSelected={() => reference !== undefined && acts.refer(parameter.name, reference)}
    />
  );
  const optional = parameters.filter(({ isOptional }) => isOptional);
  const filled = optional.filter((parameter) => (draft.entries[parameter.name] ?? "") !== "").length;
  return (
    <div className={styles.fields}>
      {parameters.filter(({ isOptional }) => !isOptional).map(field)}
      {optional.length > 0 && (
        <MoreArguments key={name} filled={filled}>
          {optional.map(field)}
        </MoreArguments>
      )}
    </div>
  );
}

interface MoreArgumentsProps {
  /** How many of them have an entry. */
  readonly filled: number;
  readonly children: ReactNode;
}

/** Folded away unless something is in them at first. */
function MoreArguments({ filled, children }: MoreArgumentsProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(filled > 0);
  return (
    <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{messages.insert.optional(filled)}</summary>
      <div className={mergeClasses(styles.fields, styles.inside)}>{children}</div>
    </details>
  );
}

/** "B4" on the same sheet, "Inputs!B4" on another one. */
function relativeTo(origin: string, address: string): string {
  const { sheet, cell } = splitAddress(address);
  return splitAddress(origin).sheet === sheet ? cell : address;
}

/** What the cell holds that an entry refers to. */
function noteOn(
  parameter: string,
  { help }: Draft,
  { call }: Composed,
  answer: LiveAnswer | undefined,
  home: string,
): string | undefined {
  const index = help.parameters.findIndex(({ name }) => name === parameter);
  const argument = findCalls(`=${call}`)[0]?.arguments[index];
  if (argument?.kind !== "reference") return undefined;
  const value = answer?.values.get(onSheetOf(argument.address, home));
  if (value === undefined) return undefined;
  return value === null || value === ""
    ? messages.insert.cellBlank(argument.address)
    : messages.insert.cellValue(argument.address, String(value));
}
