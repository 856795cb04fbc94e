import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { SignedRelease } from "../../src/release/signed-release";
import type { Workbook } from "../../src/workbook/port";
import { useTheme } from "./colours/use-theme";
import type { DataAccess } from "./data-access";
import { messages } from "./messages";
import { PaneFooter } from "./pane-footer";
import { BuildNotice } from "./parts/build-notice";
import { SpeechProvider } from "./parts/speech";
import { Waiting } from "./parts/waiting";
import { useBrowsed, useInForce } from "./use-browsed";
import { useAnotherLook } from "./use-another-look";
import { useAskedView } from "./use-asked-view";
import { useViews } from "./use-views";
import { ViewPanel } from "./view-panel";
import { ViewTabs } from "./view-tabs";
import { CellView } from "./views/cell";
import { LateView } from "./views/late-view";
import { viewNames, type ViewName } from "./views/view";
import { Welcome } from "./welcome/welcome";
import { WorkbookNews } from "./workbook-news";
import { WorkbookNotice } from "./workbook-notice";

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
});

interface PaneProps {
  readonly workbook: Workbook;
  readonly data: DataAccess;
}

/** The pane beside the sheet: its views, one at a time. They follow the release that is in force. */
export function Pane({ workbook, data }: PaneProps) {
  const styles = useStyles();
  const pane = useRef<HTMLElement>(null);
  const { shown, isVisited, targetOf, choose, go } = useViews(pane);
  useAskedView(go);
  useAnotherLook(data.keeper, shown);
  const isFirstRun = !viewNames.some((view) => view !== "cell" && isVisited(view));
  const now = useInForce();
  const { browsed, giveUp } = useBrowsed(now, data);
  const views = (view: ViewName, { statement, release }: SignedRelease) => {
    const props = { workbook, release: release(), go, target: targetOf(view) };
    if (view === "refresh") return isVisited(view) && <LateView name={view} data={data} {...props} />;
    // What a view remembers of one release, such as the rows of its tables, means nothing in another.
    const key = statement.sha256;
    if (view !== "cell") return isVisited(view) && <LateView key={key} name={view} data={data} {...props} />;
    const welcome = isFirstRun ? <Welcome {...props} /> : undefined;
    return <CellView key={key} {...props} welcome={welcome} />;
  };
  return (
    <FluentProvider className={styles.provider} theme={useTheme()}>
      <SpeechProvider>
        <section ref={pane} className={styles.root} aria-label={messages.paneName}>
          <BuildNotice />
          <ViewTabs shown={shown} choose={choose} />
          <WorkbookNews data={data} />
          {shown !== "refresh" && <WorkbookNotice now={now} browsed={browsed} keeper={data.keeper} go={go} />}
          {viewNames.map((view) => (
            <ViewPanel key={view} view={view} isShown={view === shown} target={targetOf(view)}>
              {browsed === undefined ? (
                <Waiting text={messages.workbookData.opening} cancel={giveUp} />
              ) : (
                views(view, browsed)
              )}
            </ViewPanel>
          ))}
          <PaneFooter now={now} keeper={data.keeper} cards={workbook.cards} go={go} />
        </section>
      </SpeechProvider>
    </FluentProvider>
  );
}
