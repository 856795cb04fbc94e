import type { Progress } from "../editing";
import { positionOf, splitAddress } from "../address";
import type { Workbook } from "../port";
import type { Scope } from "./sharing";

/** A rectangle of cells on a sheet, counted from zero. */
interface Rectangle {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Tells of a block of cells whether any of it is meant. */
export type IsMeant = (address: string, rows: number, columns: number) => boolean;

export async function isInScope(
  workbook: Pick<Workbook, "selectedCell" | "sending">,
  scope: Scope,
  patience: Progress,
): Promise<IsMeant> {
  if (scope === "workbook") return () => true;
  if (scope === "sheet") {
    const { sheet } = splitAddress((await workbook.selectedCell()).address);
    return (address) => splitAddress(address).sheet === sheet;
  }
  const areas = (await workbook.sending.selectedAreas(patience)).map(rectangleOf);
  return (address, rows, columns) => {
    const { sheet = "", row: top, column: left } = positionOf(address);
    const block = { sheet, top, left, bottom: top + rows - 1, right: left + columns - 1 };
    return areas.some((area) => meets(area, block));
  };
}

function rectangleOf(area: string): Rectangle {
  const { sheet = "", cell } = splitAddress(area);
  const [first = "", last = first] = cell.split(":");
  const { row: top, column: left } = positionOf(first);
  const { row: bottom, column: right } = positionOf(last);
  return { sheet, top, left, bottom, right };
}

function meets(one: Rectangle, other: Rectangle): boolean {
  return (
    one.sheet === other.sheet &&
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
