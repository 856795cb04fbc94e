import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import { messages } from "../../messages";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    paddingInline: "16px",
    paddingBlockStart: "4px",
  },
  link: {
    minHeight: "32px",
    padding: "4px 0 2px",
    border: 0,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ...shorthands.borderBottom("2px", "solid", "transparent"),
    ":hover": { ...shorthands.borderBottom("2px", "solid", tokens.colorNeutralStroke1) },
    // There even what is transparent is drawn.
    "@media (forced-colors: active)": { ...shorthands.borderBottom("2px", "solid", "Canvas") },
    ...createFocusOutlineStyle(),
  },
  isShown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ...shorthands.borderBottom("2px", "solid", tokens.colorBrandForeground1),
    ":hover": { ...shorthands.borderBottom("2px", "solid", tokens.colorBrandForeground1) },
    "@media (forced-colors: active)": {
      ...shorthands.borderBottom("2px", "solid", "Highlight"),
    },
  },
  /** As wide in either weight, so that nothing moves when another one is chosen. */
  name: {
    display: "inline-grid",
    textAlign: "start",
    "::after": {
      content: "attr(data-name)",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

export const sections = ["documents", "used", "disagreements"] as const;
export type Section = (typeof sections)[number];

interface SectionLinksProps {
  readonly shown: Section;
  readonly choose: (section: Section) => void;
}

/** The parts of the view to choose from. */
export function SectionLinks({ shown, choose }: SectionLinksProps) {
  const styles = useStyles();
  return (
    <nav aria-label={messages.sources.sectionsName} className={styles.root}>
      {sections.map((section) => {
        const name = messages.sources.sections[section];
        const isShown = section === shown;
        return (
          <button
            key={section}
            type="button"
            className={mergeClasses(styles.link, isShown && styles.isShown)}
            aria-current={isShown ? "true" : undefined}
            onClick={() => choose(section)}
          >
            <span className={styles.name} data-name={name}>
              {name}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
