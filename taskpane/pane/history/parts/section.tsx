import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { narrow } from "../../theme";

const useStyles = makeStyles({
  root: {
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
    "&[open] > summary::before": { content: '"▾"' },
    "&:last-child": { ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2) },
  },
  summary: {
    display: "grid",
    gridTemplateColumns: "14px auto 1fr",
    alignItems: "baseline",
    columnGap: "6px",
    padding: "8px 0",
    [narrow]: { gridTemplateColumns: "14px 1fr" },
  },
  opens: {
    cursor: "pointer",
    listStyleType: "none",
    "&::-webkit-details-marker": { display: "none" },
    "&::before": { content: '"▸"', color: tokens.colorNeutralForeground3 },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  /** Nothing to open: the mark's place stays empty, so that the titles stand in line. */
  still: { "&::before": { content: '""' } },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  digest: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    overflowWrap: "anywhere",
    [narrow]: { gridColumn: 2, textAlign: "start" },
  },
  body: { display: "grid", gap: "10px", padding: "4px 0 18px", minWidth: 0 },
});

interface SectionProps {
  readonly title: string;
  /** What is in it, in a few words: often enough to know. */
  readonly digest: string;
  /** Called when it is open; a section without content is a line. */
  readonly children?: () => ReactNode;
}

/** Which sections someone has opened: going from cell to cell, they want to see the same of each figure. */
const opened = new Set<string>();

/** A part of the card that opens on demand. */
export function Section({ title, digest, children }: SectionProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(() => opened.has(title));
  const heading = (
    <>
      <h4 className={styles.title}>{title}</h4>
      <span className={styles.digest}>{digest}</span>
    </>
  );
  if (children === undefined) {
    return (
      <div className={styles.root}>
        <div className={mergeClasses(styles.summary, styles.still)}>{heading}</div>
      </div>
    );
  }
  const toggled = (open: boolean) => {
    setOpen(open);
    if (open) opened.add(title);
    else opened.delete(title);
  };
  return (
    <details
      className={styles.root}
      open={isOpen}
      onToggle={({ currentTarget }) => toggled(currentTarget.open)}
    >
      <summary className={mergeClasses(styles.summary, styles.opens)}>{heading}</summary>
      {isOpen && <div className={styles.body}>{children()}</div>}
    </details>
  );
}
