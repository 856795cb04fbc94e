import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { messages } from "../messages";
import { ExampleLink } from "../parts/example-link";
import { titleStyle } from "../theme";
import { AddExampleModel } from "../views/insert/add-example-model";
import type { ViewProps } from "../views/view";
import { writeDate } from "../wording/date";
import { numberInWords } from "../wording/number";
import { Examples } from "./examples";

const useStyles = makeStyles({
  root: { display: "grid", gap: "9px" },
  title: titleStyle,
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: "2px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  small: {
    display: "grid",
    gap: "6px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    "& > p": { margin: 0 },
  },
});

type WelcomeProps = Pick<ViewProps, "workbook" | "release" | "go">;

const words = messages.welcome;

/** For the first run, in a screenful: what this is, what to try, how refreshing and sharing work. */
export function Welcome({ workbook, release, go }: WelcomeProps) {
  const styles = useStyles();
  const count = (number: number) => numberInWords(number, "");
  return (
    <div className={styles.root}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>
        {words.text(count(release.questions.size), count(release.bundle.sources.id.length))}
      </p>
      <h4 className={styles.heading}>{words.examples}</h4>
      <Examples workbook={workbook} release={release} go={go} />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => go({ view: "find" })}>
          {words.find}
        </Button>
        <AddExampleModel workbook={workbook} size="small" />
      </div>
      <div className={styles.small}>
        <p>{words.refresh(writeDate(release.bundle.asOf))}</p>
        <p>{words.share}</p>
        <ExampleLink file="live">{(link) => <p>{link}</p>}</ExampleLink>
      </div>
    </div>
  );
}
