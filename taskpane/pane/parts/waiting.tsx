import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  /** Seen only when it takes long enough to wonder. */
  root: {
    margin: 0,
    padding: "16px",
    color: tokens.colorNeutralForeground3,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "300ms",
    animationTimingFunction: "step-end",
  },
});

/** Says what is being waited for. */
export function Waiting({ text }: { readonly text: string }) {
  return <p className={useStyles().root}>{text}</p>;
}
