import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Also for what cannot be an element of this kind, such as a live region. */
export const useUnseen = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface UnseenProps {
  readonly as?: "span" | "h2";
  readonly id?: string;
  readonly children: ReactNode;
}

/** For screen readers only, where what is seen says it already. */
export function Unseen({ as: Element = "span", id, children }: UnseenProps) {
  return (
    <Element id={id} className={useUnseen().root}>
      {children}
    </Element>
  );
}
