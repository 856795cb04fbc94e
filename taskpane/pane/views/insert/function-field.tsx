import { Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { messages } from "../../messages";
import { functions, helpOn, type FunctionHelp } from "./functions";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  option: { display: "grid", rowGap: "1px" },
  name: { fontFamily: tokens.fontFamilyMonospace },
  description: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FunctionFieldProps {
  readonly help: FunctionHelp;
  readonly choose: (help: FunctionHelp) => void;
}

/** Which function, each with what it answers. */
export function FunctionField({ help, choose }: FunctionFieldProps) {
  const styles = useStyles();
  return (
    <Field label={messages.insert.function} hint={help.description}>
      <Dropdown
        className={styles.dropdown}
        inlinePopup
        value={messages.insert.functionName(help.name)}
        selectedOptions={[help.name]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = optionValue === undefined ? undefined : helpOn(optionValue);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {functions.map(({ name, description }) => (
          <Option key={name} value={name} text={messages.insert.functionName(name)}>
            <span className={styles.option}>
              <span className={styles.name}>{messages.insert.functionName(name)}</span>
              <span className={styles.description}>{description}</span>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
