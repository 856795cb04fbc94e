import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { ErrorBoundary } from "./parts/error-boundary";
import { Hearing } from "./parts/speech";
import { panelId, tabId } from "./view-tabs";
import type { Target, ViewName } from "./views/view";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    outlineStyle: "none",
    "&[hidden]": { display: "none" },
  },
});

interface ViewPanelProps {
  readonly view: ViewName;
  readonly isShown: boolean;
  readonly target: Target | undefined;
  readonly children: ReactNode;
}

/** The place of one view. While it is hidden it keeps its state and says nothing. */
export function ViewPanel({ view, isShown, target, children }: ViewPanelProps) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Whoever was brought here goes on from here, unless the view has a better place for the focus.
    if (target !== undefined && panel.current?.contains(document.activeElement) === false) {
      panel.current.focus({ preventScroll: true });
    }
  }, [target]);

  return (
    <div
      ref={panel}
      role="tabpanel"
      id={panelId(view)}
      aria-labelledby={tabId(view)}
      tabIndex={-1}
      hidden={!isShown}
      className={styles.root}
    >
      <ErrorBoundary subject={target}>
        <Hearing isHeard={isShown}>{children}</Hearing>
      </ErrorBoundary>
    </div>
  );
}
