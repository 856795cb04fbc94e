import { makeStyles } from "@fluentui/react-components";
import type { Found } from "../../../src/figures/found";
import type { Release } from "../../../src/figures/release";
import { Events } from "./events";
import { OverTime } from "./over-time";
import { Suppliers } from "./suppliers";
import { Vintages } from "./vintages";

const useStyles = makeStyles({ root: { minWidth: 0 } });

interface HistoryProps {
  readonly figure: Found;
  readonly release: Release;
}

/** What stands around a figure: what it was before, its series, the other suppliers, what happened meanwhile. */
export function History({ figure, release }: HistoryProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Vintages figure={figure} release={release} />
      <OverTime figure={figure} release={release} />
      {figure.indicator === "share" && <Suppliers figure={figure} release={release} />}
      <Events figure={figure} release={release} />
    </div>
  );
}
