import { Button, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Scope } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { useParts } from "../../acts/styles";
import type { PartProps } from "./check-section";
import { Placed } from "./placed";
import { Proposal } from "./proposal";
import { usePlan } from "./use-plan";

const useStyles = makeStyles({ scope: { width: "fit-content", maxWidth: "100%" } });

const words = messages.send.plans.values;
const scopes: readonly Scope[] = ["selection", "sheet", "workbook"];

/** Values in place of formulas, for recipients without the add-in, and the way back. */
export function ValuesSection({ sharing, send, workbook }: PartProps) {
  const styles = useStyles();
  const parts = useParts();
  const planning = usePlan("values", sharing, send);
  const [scope, setScope] = useState<Scope>("selection");
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{words.title}</h3>
      <p className={parts.small}>{words.hint}</p>
      <Select
        className={styles.scope}
        aria-label={words.scope}
        value={scope}
        disabled={send.running !== undefined}
        onChange={(_event, { value }) => setScope(scopes.find((one) => one === value) ?? scope)}
      >
        {scopes.map((one) => (
          <option key={one} value={one}>
            {words.scopes[one]}
          </option>
        ))}
      </Select>
      <Placed
        place="values"
        send={send}
        workbook={workbook}
        reading={words.planning}
        writing={words.writing}
        hint={words.planHint}
      >
        <Button
          disabledFocusable={send.isBlocked}
          onClick={() => planning.make((watching) => sharing.planValues(scope, watching))}
        >
          {words.plan}
        </Button>
        <Button
          disabledFocusable={send.isBlocked}
          onClick={() => planning.make((watching) => sharing.planLive(scope, watching))}
        >
          {words.planLive}
        </Button>
      </Placed>
      {planning.plan !== undefined && (
        <Proposal plan={planning.plan} planning={planning} send={send} workbook={workbook} />
      )}
    </section>
  );
}
