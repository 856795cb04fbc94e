import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { messages } from "../../messages";

const useStyles = makeStyles({
  root: { display: "grid", gap: "16px" },
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", marginInlineStart: "-8px" },
  back: { minWidth: 0, marginInlineEnd: "auto" },
});

interface OpenedProps {
  readonly back: () => void;
  /** What can be done with it, beside going back. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One result at full length in the place of the list, with the way back: Escape or the button. */
export function Opened({ back, actions, children }: OpenedProps) {
  const styles = useStyles();
  return (
    <div
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) back();
      }}
    >
      <div className={styles.bar}>
        <Button
          ref={focus}
          size="small"
          appearance="subtle"
          className={styles.back}
          icon={<ArrowLeftRegular />}
          onClick={back}
        >
          {messages.find.back}
        </Button>
        {actions}
      </div>
      {children}
    </div>
  );
}

const focus = (button: HTMLElement | null) => button?.focus({ preventScroll: true });
