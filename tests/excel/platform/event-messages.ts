import { eventEntry, type Entry } from "../functions/messages";
import { addressText, cellArea } from "../model/area";
import type { Cell } from "../model/cell";
import type { Happening } from "../model/happenings";
import type { Sheet } from "../model/sheet";
import { eventTypes } from "../objects/events";
import type { Session } from "../objects/session";

const wholeWorkbook = "Workbook";

/** Tells an add-in of what happens where it has registered for it. */
export class EventMessages {
  private readonly listeners = new Map<string, number>();

  constructor(private readonly send: (entries: readonly Entry[]) => void) {}

  register(type: number, target: string, on: boolean): void {
    const key = `${type} ${target}`;
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) + (on ? 1 : -1)));
  }

  /** How many handlers are registered. */
  get size(): number {
    return [...this.listeners.values()].reduce((sum, count) => sum + count, 0);
  }

  reset(): void {
    this.listeners.clear();
  }

  tell(happening: Happening, session: Session): void {
    switch (happening.kind) {
      case "calculated":
        for (const [sheet, cells] of bySheet(happening.cells)) {
          if (!this.listensTo(eventTypes.calculated, sheet)) continue;
          const address = cells.map(({ row, column }) => addressText(cellArea(row, column))).join(",");
          this.fire(eventTypes.calculated, sheet, { address, worksheetId: sheet.id });
        }
        return;
      case "changed":
        if (!this.listensTo(eventTypes.changed, happening.sheet)) return;
        this.fire(eventTypes.changed, happening.sheet, {
          address: addressText(happening.area),
          changeType: "RangeEdited",
          source: happening.by === "colleague" ? "Remote" : "Local",
          worksheetId: happening.sheet.id,
          triggerSource: happening.by === "addin" ? "ThisLocalAddin" : "Unknown",
          referenceId: session.references.keep(session.range(happening.sheet, happening.area)),
        });
        return;
      case "formulasChanged":
        return this.fire(eventTypes.formulasChanged, happening.sheet, {
          formulaDetails: happening.cells.map(({ cell, before }) => ({
            cellAddress: addressText(cellArea(cell.row, cell.column)),
            previousFormula: before,
          })),
          source: "Local",
          worksheetId: happening.sheet.id,
        });
      case "selected":
        return this.fire(eventTypes.selected, happening.sheet, {
          address: addressText(happening.area),
          worksheetId: happening.sheet.id,
        });
      default:
        return this.fire(eventTypes[happening.kind], happening.sheet, {
          worksheetId: happening.sheet.id,
          source: "Local",
        });
    }
  }

  private listensTo(type: number, sheet: Sheet): boolean {
    return this.targets(type, sheet).length > 0;
  }

  private targets(type: number, sheet: Sheet): string[] {
    return [sheet.id, wholeWorkbook].filter((target) => (this.listeners.get(`${type} ${target}`) ?? 0) > 0);
  }

  private fire(type: number, sheet: Sheet, args: unknown): void {
    const entries = this.targets(type, sheet).map((target) => eventEntry(type, target, args));
    if (entries.length > 0) this.send(entries);
  }
}

function bySheet(cells: ReadonlySet<Cell>): Map<Sheet, Cell[]> {
  const sheets = new Map<Sheet, Cell[]>();
  for (const cell of cells) {
    const same = sheets.get(cell.sheet);
    if (same === undefined) sheets.set(cell.sheet, [cell]);
    else same.push(cell);
  }
  return sheets;
}
