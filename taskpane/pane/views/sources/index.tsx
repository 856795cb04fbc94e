import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { ViewProps } from "../view";
import { Disagreements } from "./disagreements";
import { Documents } from "./documents";
import { SectionLinks, sections, type Section } from "./section-links";
import { useScan } from "./use-scan";
import { UsedHere } from "./used-here";

const useStyles = makeStyles({
  root: { maxWidth: "600px" },
  section: { padding: "8px 16px 16px", "&[hidden]": { display: "none" } },
});

/** The documents that the figures are taken from, which of them a workbook uses, and where they disagree. */
export function SourcesView({ workbook, release, go, target }: ViewProps) {
  const styles = useStyles();
  const [section, setSection] = useState<Section>("documents");
  const [asked, setAsked] = useState<{ readonly document: string }>();
  const { scan, start, cancel } = useScan(workbook, release);

  const showDocument = (document: string) => {
    setSection("documents");
    setAsked({ document });
  };
  useEffect(() => {
    if (target?.view === "sources" && target.source !== undefined) showDocument(target.source);
  }, [target]);

  const choose = (chosen: Section) => {
    setSection(chosen);
    if (chosen === "used" && scan.state === "not begun") start();
  };
  const parts: Readonly<Record<Section, ReactNode>> = {
    documents: <Documents release={release} go={go} asked={asked} />,
    used: (
      <UsedHere
        workbook={workbook}
        release={release}
        scan={scan}
        start={start}
        cancel={cancel}
        showDocument={showDocument}
        go={go}
      />
    ),
    disagreements: <Disagreements release={release} go={go} />,
  };
  return (
    <div className={styles.root}>
      <SectionLinks shown={section} choose={choose} />
      {sections.map((name) => (
        <div key={name} hidden={name !== section} className={styles.section}>
          {(name === section || name === "documents") && parts[name]}
        </div>
      ))}
    </div>
  );
}
