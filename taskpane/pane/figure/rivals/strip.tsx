import { makeStyles, tokens } from "@fluentui/react-components";
import type { Found } from "../../../../src/figures/found";
import { reachOf, type Scale } from "./scale";

const useStyles = makeStyles({
  root: { display: "block", width: "100%", height: "12px", overflow: "visible" },
  rule: { stroke: tokens.colorNeutralStroke2 },
  /** Where the figure that is shown stands, through all strips. */
  reference: { stroke: tokens.colorBrandForeground1, strokeDasharray: "2 2" },
  mark: {
    fill: tokens.colorNeutralForeground3,
    stroke: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "CanvasText" },
  },
  shown: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Highlight" },
  },
});

interface StripProps {
  readonly figure: Found;
  readonly scale: Scale;
  readonly shown: Found;
}

/** Where a figure stands among the others. The words beside it say the same, so it is not read out. */
export function Strip({ figure, scale, shown }: StripProps) {
  const styles = useStyles();
  const reach = reachOf(figure, scale);
  const mark = figure.series === shown.series ? styles.shown : styles.mark;
  return (
    <svg className={styles.root} aria-hidden="true">
      <line className={styles.rule} x1="0" x2="100%" y1="6" y2="6" />
      {shown.mid !== undefined && (
        <line
          className={styles.reference}
          x1={percent(scale.at(shown.mid))}
          x2={percent(scale.at(shown.mid))}
          y1="0"
          y2="12"
        />
      )}
      {reach !== undefined && (
        <>
          {reach[0] !== reach[1] && (
            <line
              className={mark}
              x1={percent(reach[0])}
              x2={percent(reach[1])}
              y1="6"
              y2="6"
              strokeWidth="4"
            />
          )}
          {figure.bound !== "range" && (
            <circle className={mark} cx={percent(scale.at(figure.mid ?? 0))} cy="6" r="4" />
          )}
        </>
      )}
    </svg>
  );
}

function percent(share: number): string {
  return `${String(share)}%`;
}
