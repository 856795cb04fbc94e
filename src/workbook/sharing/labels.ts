import { positionOf } from "../address";
import type { TypedCell } from "../sending";

/** As many as are looked at to the left and above. */
const MOST = 10;
/** A sentence is no label. */
const LONGEST = 60;

interface Label {
  readonly at: number;
  readonly text: string;
}

/** Gives the labels of a cell: texts to the left of it in its row, then texts above it in its column, nearest first. */
export function labelled(cells: readonly TypedCell[]): (address: string) => readonly string[] {
  const rows = new Map<string, Label[]>();
  const columns = new Map<string, Label[]>();
  for (const { address, value } of cells) {
    if (typeof value !== "string" || value.length > LONGEST) continue;
    const { sheet = "", row, column } = positionOf(address);
    add(rows, `${String(row)} ${sheet}`, { at: column, text: value });
    add(columns, `${String(column)} ${sheet}`, { at: row, text: value });
  }
  return (address) => {
    const { sheet = "", row, column } = positionOf(address);
    const left = rows.get(`${String(row)} ${sheet}`);
    const above = columns.get(`${String(column)} ${sheet}`);
    return [...before(left, column), ...before(above, row)];
  };
}

function add(map: Map<string, Label[]>, key: string, label: Label): void {
  const labels = map.get(key);
  if (labels === undefined) map.set(key, [label]);
  else labels.push(label);
}

function before(labels: readonly Label[] = [], at: number): string[] {
  return labels
    .filter((label) => label.at < at)
    .sort((one, other) => other.at - one.at)
    .slice(0, MOST)
    .map(({ text }) => text);
}
