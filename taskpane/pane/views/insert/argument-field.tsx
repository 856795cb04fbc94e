import { Button, Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useState, type RefCallback } from "react";
import type { Choice } from "../../../../src/workbook/completion/choice";
import { matching } from "../../../../src/workbook/completion/matching";
import { messages } from "../../messages";
import { narrow } from "../../theme";
import type { ParameterHelp } from "./functions";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: "6px",
    alignItems: "center",
    [narrow]: { flexDirection: "column", alignItems: "stretch" },
  },
  combobox: { minWidth: 0, width: "100%", "& > input": { minWidth: 0, width: "100%" } },
  // Large enough for a finger.
  chevron: { minWidth: "24px", minHeight: "24px", alignItems: "center", justifyContent: "center" },
  option: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "10px", width: "100%" },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  label: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  use: { minWidth: 0, whiteSpace: "nowrap", flexShrink: 0, [narrow]: { alignSelf: "start" } },
  note: { margin: "2px 0 0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** More are found by typing on. */
const MOST_SHOWN = 100;

interface ArgumentFieldProps {
  readonly field: RefCallback<HTMLElement> | undefined;
  readonly parameter: ParameterHelp;
  readonly entry: string;
  readonly enter: (entry: string) => void;
  /** What can be typed; worked out only where the list is open. */
  readonly choices: () => readonly Choice[];
  readonly isMalformed: boolean;
  /** What the cell holds that the entry refers to, in words. */
  readonly note: string | undefined;
  /** The selected cell as it is shown, without its sheet where that goes without saying. */
  readonly selected: string | undefined;
  readonly useSelected: () => void;
}

/** One argument: typed, chosen from what the data have, or taken from the selected cell. */
export function ArgumentField({ field, parameter, entry, enter, choices, ...more }: ArgumentFieldProps) {
  const styles = useStyles();
  const { isMalformed, note, selected, useSelected } = more;
  const label = messages.insert.parameters[parameter.name] ?? parameter.name;
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen && !entry.trim().startsWith("=") ? matching(entry, choices()) : [];
  return (
    <div>
      <Field
        label={label}
        required={!parameter.isOptional}
        hint={parameter.description}
        {...(isMalformed && { validationMessage: messages.insert.malformed })}
      >
        {() => (
          <div className={styles.line}>
            <Combobox
              ref={field}
              className={styles.combobox}
              expandIcon={{ className: styles.chevron }}
              listbox={{ "aria-label": messages.insert.choices(label) }}
              freeform
              inlinePopup
              autoComplete="off"
              spellCheck={false}
              value={entry}
              selectedOptions={NONE}
              open={isOpen && shown.length > 0}
              onOpenChange={(_, { open }) => setOpen(open)}
              onChange={({ target }) => {
                setOpen(true);
                enter(target.value);
              }}
              onOptionSelect={(event, { optionValue }) => {
                // Who goes on with Tab means what is typed, not the choice that it is the beginning of.
                const isTab = "key" in event && event.key === "Tab";
                if (optionValue !== undefined && !isTab) enter(optionValue);
              }}
            >
              {shown.slice(0, MOST_SHOWN).map((choice) => (
                <Option key={choice.typed} value={choice.typed} text={choice.typed} checkIcon={null}>
                  <ChoiceLine choice={choice} />
                </Option>
              ))}
            </Combobox>
            {selected !== undefined && (
              <Button
                size="small"
                className={styles.use}
                aria-label={messages.insert.useCellNamed(selected, label)}
                onClick={useSelected}
              >
                {messages.insert.useCell(selected)}
              </Button>
            )}
          </div>
        )}
      </Field>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  );
}

const NONE: string[] = [];

function ChoiceLine({ choice: { typed, label, figures } }: { readonly choice: Choice }) {
  const styles = useStyles();
  return (
    <span className={styles.option}>
      <span>{typed}</span>
      {figures !== undefined && <span className={styles.aside}>{messages.insert.figures(figures)}</span>}
      {label !== "" && <span className={styles.label}>{label}</span>}
    </span>
  );
}
