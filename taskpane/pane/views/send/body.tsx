import { makeStyles } from "@fluentui/react-components";
import type { Workbook } from "../../../../src/workbook/port";
import type { Sharing } from "../../../../src/workbook/sharing/sharing";
import { ExampleSection } from "./example-section";
import { CheckSection } from "./check-section";
import { History } from "./history";
import { Interrupted } from "./interrupted";
import { NumbersSection } from "./numbers-section";
import { RepairSection } from "./repair-section";
import { SourcesSection } from "./sources-section";
import { useSend } from "./use-send";
import { ValuesSection } from "./values-section";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", maxWidth: "600px" },
});

interface SendBodyProps {
  readonly sharing: Sharing;
  readonly workbook: Workbook;
}

/** The view once its code is there: whether all is well, what can be done about it, and the way back. */
export function SendBody(props: SendBodyProps) {
  const styles = useStyles();
  const send = useSend(props.sharing);
  const all = { ...props, send };
  return (
    <div className={styles.root}>
      <Interrupted {...all} />
      <CheckSection {...all} />
      <SourcesSection {...all} />
      <ValuesSection {...all} />
      <RepairSection {...all} />
      <NumbersSection {...all} />
      <History {...all} />
      <ExampleSection />
    </div>
  );
}
