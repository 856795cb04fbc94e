import { Button, createFocusOutlineStyle, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Workbook } from "../../../src/workbook/port";
import { messages } from "../messages";
import { useSpeech } from "./speech";
import { counted } from "../wording/counted";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px", justifyItems: "start" },
  list: { display: "flex", flexWrap: "wrap", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  cell: {
    minHeight: "24px",
    padding: "1px 7px",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ...createFocusOutlineStyle(),
  },
  patience: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "300ms",
    animationTimingFunction: "step-end",
  },
  note: { margin: 0, overflowWrap: "anywhere" },
});

interface CellLinksProps {
  readonly workbook: Workbook;
  readonly addresses: readonly string[];
  readonly name: string;
}

/** Cells shown at first. */
const FIRST = 12;
/** Cells that come with each click from then on; many thousands at once would make the pane slow. */
const MORE = 500;

const words = messages.sources.used;

/** A cell that is being gone to, and once that has failed, why. */
interface Way {
  readonly address: string;
  readonly trouble?: string;
}

/** Cells of the workbook, each leading to it. */
export function CellLinks({ workbook, addresses, name }: CellLinksProps) {
  const styles = useStyles();
  const say = useSpeech();
  const [most, setMost] = useState(FIRST);
  const [way, setWay] = useState<Way>();
  const going = useRef<AbortController>(undefined);

  const goTo = async (address: string) => {
    going.current?.abort();
    const current = new AbortController();
    going.current = current;
    setWay({ address });
    const trouble = await troubleOfGoing(workbook, address, current.signal);
    if (current.signal.aborted) return;
    say(trouble ?? words.wentTo(address));
    setWay(trouble === undefined ? undefined : { address, trouble });
  };
  const stay = () => {
    going.current?.abort();
    setWay(undefined);
  };
  return (
    <div className={styles.root}>
      <ul className={styles.list} aria-label={name}>
        {addresses.slice(0, most).map((address) => (
          <li key={address}>
            <button
              type="button"
              className={styles.cell}
              aria-label={words.goTo(address)}
              onClick={() => void goTo(address)}
            >
              {address}
            </button>
          </li>
        ))}
      </ul>
      {addresses.length > most && (
        <Button size="small" appearance="subtle" onClick={() => setMost((before) => before + MORE)}>
          {addresses.length > most + MORE
            ? counted(MORE, messages.sources.showMoreCells)
            : messages.sources.showAll(counted(addresses.length, messages.sources.count.cells))}
        </Button>
      )}
      {way !== undefined &&
        (way.trouble === undefined ? (
          <OnTheWay text={words.going(way.address)} stay={stay} />
        ) : (
          <p className={styles.note}>{way.trouble}</p>
        ))}
    </div>
  );
}

/** Seen only when it takes long enough to wonder: while somebody types in a cell, Excel goes nowhere. */
function OnTheWay({ text, stay }: { readonly text: string; readonly stay: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.patience}>
      <p className={styles.note}>{text}</p>
      <Button size="small" onClick={stay}>
        {messages.cancel}
      </Button>
    </div>
  );
}

async function troubleOfGoing(
  workbook: Workbook,
  address: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const went = await workbook.goTo(address, { signal });
    return went === "selected" ? undefined : words[went](address);
  } catch (reason) {
    if (!signal.aborted) console.error(reason);
    return words.notGone(address);
  }
}
