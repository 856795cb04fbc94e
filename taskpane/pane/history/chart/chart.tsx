import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { messages } from "../../messages";
import { Trouble } from "../../parts/trouble";
import { chartColours } from "./colours";
import { usePlots, type Plots } from "./use-plots";
import { useWidth } from "./use-width";

const useStyles = makeStyles({
  root: { margin: 0, display: "grid", gap: "6px" },
  frame: {
    ...chartColours,
    position: "relative",
    color: tokens.colorNeutralForeground2,
    "& svg": { display: "block" },
  },
  caption: { lineHeight: 1.4, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  /** Seen only when it takes long enough to wonder. */
  loading: {
    position: "absolute",
    margin: 0,
    color: tokens.colorNeutralForeground3,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "300ms",
    animationTimingFunction: "step-end",
  },
});

interface ChartProps {
  /** What the chart shows, in a sentence: it stands beneath it and is read out in its place. */
  readonly sentence: string;
  /** How its marks are to be read, "" for nothing. */
  readonly legend: string;
  /** Kept free before there is anything to see, so that nothing moves. */
  readonly height: number;
  /** One function for one drawing: another one is drawn anew. */
  readonly draw: (plots: Plots, width: number) => Element;
}

/** A chart, drawn as wide as there is room. */
export function Chart({ sentence, legend, height, draw }: ChartProps) {
  const styles = useStyles();
  const caption = useId();
  const [frame, width] = useWidth<HTMLDivElement>();
  const { plots, failed, tryAgain } = usePlots();
  const isDrawn = plots !== undefined && width > 0;
  useEffect(() => {
    if (!isDrawn) return;
    const drawing = draw(plots, width);
    // The frame is the image; its lines and dots one by one tell nobody anything.
    drawing.setAttribute("aria-hidden", "true");
    frame.current?.replaceChildren(drawing);
  }, [frame, isDrawn, plots, draw, width]);
  return (
    <figure className={styles.root}>
      <div className={styles.frame} style={{ minHeight: height }}>
        <div ref={frame} role="img" aria-labelledby={caption} />
        {!isDrawn && !failed && <p className={styles.loading}>{messages.history.chart.loading}</p>}
        {failed && (
          <Trouble
            title={messages.history.chart.failed}
            hint={messages.history.chart.failedHint}
            tryAgain={tryAgain}
          />
        )}
      </div>
      <figcaption id={caption} className={styles.caption}>
        {sentence}
        {legend !== "" && <div className={styles.quiet}>{legend}</div>}
      </figcaption>
    </figure>
  );
}
