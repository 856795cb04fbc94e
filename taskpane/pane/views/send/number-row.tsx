import { Button, makeStyles, Select, shorthands, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Workbook } from "../../../../src/workbook/port";
import type { ShownHardcode } from "../../../../src/workbook/sharing/sharing";
import { messages } from "../../messages";
import { useLocalSyntax } from "../../parts/use-local-syntax";
import { useParts } from "../../acts/styles";
import { CellLinks } from "../../parts/cell-links";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "6px",
    justifyItems: "start",
    padding: "8px 0 10px",
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke3),
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "4px 10px" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: "12.5px", overflowWrap: "anywhere" },
  offers: { maxWidth: "100%" },
});

interface NumberRowProps {
  readonly hardcode: ShownHardcode;
  readonly isLive: boolean;
  readonly isBlocked: boolean;
  readonly make: (formula: string) => void;
  readonly workbook: Workbook;
}

const words = messages.send.numbers;

/** A typed-in number, the figures that it equals, and the button that puts the chosen one in its place. */
export function NumberRow({ hardcode, isLive, isBlocked, make, workbook }: NumberRowProps) {
  const styles = useStyles();
  const parts = useParts();
  const local = useLocalSyntax(workbook);
  const { address, shown, labels, offers } = hardcode;
  const [chosen, setChosen] = useState(0);
  const offer = offers[chosen];
  if (offer === undefined) return null;
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <CellLinks workbook={workbook} addresses={[address]} name={words.list} />
        <span className={styles.value}>{shown}</span>
        <span className={parts.small}>{words.labels(labels.map(words.label).join(", "))}</span>
      </div>
      {offers.length > 1 ? (
        <Select
          size="small"
          className={styles.offers}
          aria-label={words.offerOf(address)}
          value={String(chosen)}
          disabled={isLive || isBlocked}
          onChange={(_event, { value: index }) => setChosen(Number(index))}
        >
          {offers.map(({ formula, about }, index) => (
            <option key={formula} value={index}>
              {about}
            </option>
          ))}
        </Select>
      ) : (
        <span className={parts.text}>{offer.about}</span>
      )}
      <code className={styles.formula}>{local(offer.formula)}</code>
      <Button
        size="small"
        aria-label={isLive ? undefined : words.makeNamed(address)}
        disabledFocusable={isLive || isBlocked}
        onClick={() => make(offer.formula)}
      >
        {isLive ? words.isLive : words.make}
      </Button>
    </li>
  );
}
