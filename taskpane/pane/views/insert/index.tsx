import { makeStyles } from "@fluentui/react-components";
import { messages } from "../../messages";
import { Trouble } from "../../parts/trouble";
import { Waiting } from "../../parts/waiting";
import type { ViewProps } from "../view";
import { Builder } from "./builder";
import { draftOf } from "./draft";
import { ExampleModel } from "./example-model";
import { useAsked } from "./use-asked";
import { useSeparators } from "./use-separators";

const useStyles = makeStyles({
  root: { display: "grid", alignContent: "start", gap: "20px", padding: "16px", maxWidth: "600px" },
});

/** Builds a formula and puts it into the sheet. */
export function InsertView({ target, ...props }: ViewProps) {
  const styles = useStyles();
  const { separators, failed, giveUp, readAgain } = useSeparators(props.workbook);
  const { asked, count } = useAsked(target);
  if (failed) {
    return (
      <Trouble
        title={messages.insert.separatorsFailed}
        hint={messages.cell.unreadableHint}
        tryAgain={readAgain}
      />
    );
  }
  if (separators === undefined) {
    return <Waiting text={messages.shell.loading(messages.views.insert)} cancel={giveUp} />;
  }
  const { call, replaces } = asked ?? {};
  const initial = call === undefined ? undefined : draftOf(call, separators, replaces);
  return (
    <div className={styles.root}>
      <Builder key={count} {...props} asked={asked} initial={initial} separators={separators} />
      <ExampleModel workbook={props.workbook} />
    </div>
  );
}
