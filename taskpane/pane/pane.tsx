import { FluentProvider, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Release } from "../../src/figures/release";
import type { Workbook } from "../../src/workbook/port";
import { CardsSwitch } from "./cards-switch";
import { messages } from "./messages";
import { BuildNotice } from "./parts/build-notice";
import { SpeechProvider } from "./parts/speech";
import { darkTheme, lightTheme } from "./theme";
import { useDarkMode } from "./use-dark-mode";
import { useViews } from "./use-views";
import { ViewPanel } from "./view-panel";
import { ViewTabs } from "./view-tabs";
import { CellView } from "./views/cell";
import { LateView } from "./views/late-view";
import { viewNames } from "./views/view";
import { Welcome } from "./welcome/welcome";
import { writeDate } from "./wording/date";

const useStyles = makeStyles({
  provider: {
    display: "flex",
    minHeight: "100%",
    containerType: "inline-size",
    containerName: "pane",
  },
  root: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: 1.45,
  },
  footer: {
    padding: "8px 16px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
  },
});

interface PaneProps {
  readonly workbook: Workbook;
  readonly release: Release;
}

/** The pane beside the sheet: its views, one at a time. */
export function Pane({ workbook, release }: PaneProps) {
  const styles = useStyles();
  const isDark = useDarkMode();
  const pane = useRef<HTMLElement>(null);
  const { shown, isVisited, targetOf, choose, go } = useViews(pane);
  const isFirstRun = !viewNames.some((view) => view !== "cell" && isVisited(view));
  return (
    <FluentProvider className={styles.provider} theme={isDark ? darkTheme : lightTheme}>
      <SpeechProvider>
        <section ref={pane} className={styles.root} aria-label={messages.paneName}>
          <BuildNotice />
          <ViewTabs shown={shown} choose={choose} />
          {viewNames.map((view) => {
            const props = { workbook, release, go, target: targetOf(view) };
            return (
              <ViewPanel key={view} view={view} isShown={view === shown} target={props.target}>
                {view === "cell" ? (
                  <CellView
                    {...props}
                    welcome={isFirstRun ? <Welcome release={release} go={go} /> : undefined}
                  />
                ) : (
                  isVisited(view) && <LateView name={view} {...props} />
                )}
              </ViewPanel>
            );
          })}
          <footer className={styles.footer}>
            {workbook.cards !== undefined && <CardsSwitch cards={workbook.cards} />}
            {messages.release(writeDate(release.bundle.asOf), release.bundle.release)}
          </footer>
        </section>
      </SpeechProvider>
    </FluentProvider>
  );
}
