import { makeStyles, tokens } from "@fluentui/react-components";
import { narrow, titleStyle } from "../theme";

/** The head of an entry, as a reference book sets it: what kind of thing in small, then the thing itself. */
export const useHeadingStyles = makeStyles({
  eyebrow: {
    margin: "0 0 2px",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "0.04em",
    textTransform: "uppercase",
  },
  title: {
    ...titleStyle,
    overflowWrap: "anywhere",
    [narrow]: { fontSize: "17px" },
  },
});
