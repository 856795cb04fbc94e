import { FluentProvider, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { Release } from "../../src/figures/release";
import type { Workbook } from "../../src/workbook/port";
import { messages } from "./messages";
import { ErrorBoundary } from "./parts/error-boundary";
import { SpeechProvider } from "./parts/speech";
import { darkTheme, lightTheme } from "./theme";
import { useDarkMode } from "./use-dark-mode";
import { CellView } from "./views/cell";
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
  view: { flexGrow: 1 },
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

/** The pane beside the sheet. */
export function Pane({ workbook, release }: PaneProps) {
  const styles = useStyles();
  const isDark = useDarkMode();
  return (
    <FluentProvider className={styles.provider} theme={isDark ? darkTheme : lightTheme}>
      <SpeechProvider>
        <section className={styles.root} aria-label={messages.paneName}>
          <ErrorBoundary subject={release}>
            <div className={styles.view}>
              <CellView workbook={workbook} release={release} go={() => undefined} target={undefined} />
            </div>
            <footer className={styles.footer}>
              {messages.release(writeDate(release.bundle.asOf), release.bundle.release)}
            </footer>
          </ErrorBoundary>
        </section>
      </SpeechProvider>
    </FluentProvider>
  );
}
