import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    width: "fit-content",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ...createFocusOutlineStyle(),
  },
});

interface FoldedProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** Details that are made only when they are asked for. */
export function Folded({ summary, children }: FoldedProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
