import { Button, makeStyles } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { functionNames } from "../../../src/figures/calls";
import { callText, type FigureCall } from "../../../src/workbook/formula/figure-call";
import { messages } from "../messages";

const useStyles = makeStyles({
  button: { float: "inline-end", marginInlineStart: "8px" },
});

interface EditCallProps {
  readonly call: FigureCall;
  readonly edit: (call: FigureCall) => void;
}

/** Opens the builder with a call; one of a function that there is not has nothing to be built with. */
export function EditCall({ call, edit }: EditCallProps) {
  const styles = useStyles();
  if (!(functionNames as readonly string[]).includes(call.name)) return null;
  return (
    <Button
      size="small"
      className={styles.button}
      icon={<EditRegular />}
      aria-label={messages.insert.editNamed(callText(call))}
      onClick={() => edit(call)}
    >
      {messages.insert.edit}
    </Button>
  );
}
