import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { call, type FunctionName } from "../../../src/figures/calls";
import type { Found } from "../../../src/figures/found";
import { questionKey } from "../../../src/figures/release";
import { figureTitle } from "../figure/figure-title";
import { messages } from "../messages";
import { CopyButton } from "../parts/copy-button";
import { useLocalSyntax } from "../parts/use-local-syntax";
import { narrow } from "../theme";
import type { ViewProps } from "../views/view";
import { figureInWords } from "../wording/figure-value";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
  },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
  },
  open: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "10px",
    minWidth: 0,
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
    padding: "5px 0",
    border: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  indicator: {
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  formula: {
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12.5px",
    overflowWrap: "anywhere",
  },
});

/** One of each kind of value: about, a range, at least. */
const examples: readonly { readonly name: FunctionName; readonly args: readonly string[] }[] = [
  { name: "SHARE", args: ["magnets", "China"] },
  { name: "COSTPREMIUM", args: ["India"] },
  { name: "DEPENDENCE", args: ["EV batteries", "India"] },
];

type ExamplesProps = Pick<ViewProps, "workbook" | "release" | "go">;

/** Figures to try, each to be opened or its formula copied. */
export function Examples({ workbook, release, go }: ExamplesProps) {
  const styles = useStyles();
  const local = useLocalSyntax(workbook);
  return (
    <ul className={styles.list}>
      {examples.map(({ name, args }) => {
        const outcome = call(name, args, release);
        if (outcome.kind !== "number" || outcome.figure === undefined) return null;
        const { figure } = outcome;
        const formula = local(`=RE.${name}(${args.map((text) => `"${text}"`).join(",")})`);
        const title = figureTitle(figure, release);
        return (
          <li key={formula} className={styles.item}>
            <button
              type="button"
              className={styles.open}
              onClick={() => go({ view: "find", question: keyOf(figure) })}
            >
              <span>{`${title.product}, ${title.place}`}</span>
              <span className={styles.value}>{figureInWords(figure)}</span>
              <span className={styles.indicator}>{title.indicator}</span>
              <code className={styles.formula}>{formula}</code>
            </button>
            <CopyButton
              text={formula}
              name={messages.copy.formulaNamed(formula)}
              spoken={messages.copy.formulaSpoken}
            />
          </li>
        );
      })}
    </ul>
  );
}

function keyOf({ indicator, product, place, counterpart }: Found): string {
  return questionKey(indicator, product, place, counterpart);
}
