import type { IRange, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  deserializeRangeWithSheet,
  SheetsSelectionsService,
  type FWorkbook,
  type FWorksheet,
} from "@univerjs/preset-sheets-core";
import type { DefinedName, Recalculation } from "../../src/workbook/calculation";
import { isCellAddress } from "../../src/workbook/cell-address";
import type { Area, CellToWrite, Size } from "../../src/workbook/editing";
import { english, type Separators } from "../../src/workbook/formula/local-syntax";
import { memoryParts } from "../../src/workbook/memory-parts";
import type { CellValue, FormulaPiece, Going, Workbook } from "../../src/workbook/port";
import type { Sending } from "../../src/workbook/sending";
import type { Link } from "../../src/workbook/sharing/sources/report-sheet";
import type { SheetModel } from "../../src/workbook/sheet-model";
import { freeSheetName } from "../../src/workbook/sheet-name";
import { Cells, type ReadCell } from "./cells";
import { readArea, writeCells } from "./edit-cells";
import { ErrorTexts } from "./error-texts";
import { formulasOf } from "./formulas";
import { namesOf } from "./names";
import { recalculate } from "./recalculate";
import { univerSending } from "./sending";
import { sheetOf } from "./sheet";

/** The port that the pane knows, on Univer. */
export class UniverWorkbook implements Workbook {
  /** The workbench's workbook lives as long as its page, and so does what it carries. */
  readonly parts = memoryParts();
  readonly sending: Sending;
  private readonly cells: Cells;
  private readonly selections: SheetsSelectionsService;

  constructor(
    univer: Univer,
    private readonly api: FUniver,
  ) {
    this.cells = new Cells(univer, new ErrorTexts(api));
    this.sending = univerSending({ univer, api, cells: this.cells, workbook: () => this.workbook() });
    this.selections = univer.__getInjector().get(SheetsSelectionsService);
  }

  selectedCell(): Promise<ReadCell> {
    return Promise.resolve(this.activeCell());
  }

  /** Follows the link of the active cell. False where it has none, or somebody types there. */
  followActive(): boolean {
    const { link } = this.activeCell();
    if (link === undefined || this.workbook().isCellEditing()) return false;
    this.follow(link);
    return true;
  }

  follow(link: Link): void {
    if (link.to === "cell") void this.goTo(link.address);
    else window.open(link.url, "_blank", "noopener,noreferrer");
  }

  readCells(addresses: readonly string[]): Promise<readonly CellValue[]> {
    return Promise.resolve(addresses.map((address) => this.valueAt(address)));
  }

  onSelection(listener: () => void): () => void {
    const { ActiveSheetChanged, SheetValueChanged } = this.api.Event;
    // The facade has an event for it too, but sends none in the first seconds.
    const selection = this.selections.selectionChanged$.subscribe(listener);
    const others = [
      this.api.addEvent(ActiveSheetChanged, listener),
      this.api.addEvent(SheetValueChanged, listener),
      this.api.getFormula().calculationResultApplied(listener),
    ];
    return () => {
      selection.unsubscribe();
      others.forEach((other) => {
        other.dispose();
      });
    };
  }

  formulas(signal?: AbortSignal): AsyncIterable<FormulaPiece> {
    return formulasOf(this.workbook(), this.cells, signal);
  }

  separators(): Promise<Separators> {
    return Promise.resolve(english);
  }

  async readArea(first: string, size: Size): Promise<Area> {
    return readArea(this.workbook(), this.cells, first, size);
  }

  async writeCells(cells: readonly CellToWrite[]): Promise<void> {
    writeCells(this.api, this.workbook(), cells);
  }

  async names(): Promise<readonly DefinedName[]> {
    return namesOf(this.workbook());
  }

  async recalculate(addresses: readonly string[]): Promise<Recalculation> {
    return recalculate(this.api, this.workbook(), addresses);
  }

  async addSheet(model: SheetModel): Promise<string> {
    const workbook = this.workbook();
    const name = freeSheetName(
      model.name,
      workbook.getSheets().map((sheet) => sheet.getSheetName()),
    );
    const sheet = workbook.insertSheet(name, { sheet: sheetOf(model) });
    workbook.setActiveSheet(sheet).getRange(model.selected).activate();
    return name;
  }

  goTo(address: string): Promise<Going> {
    const { sheetName, range } = deserializeRangeWithSheet(address);
    const workbook = this.workbook();
    const sheet = sheetName === "" ? workbook.getActiveSheet() : workbook.getSheetByName(sheetName);
    if (sheet === null || !holds(sheet, range)) return Promise.resolve("gone");
    if (sheet.isSheetHidden()) return Promise.resolve("hidden");
    workbook.setActiveSheet(sheet).getRange(range.startRow, range.startColumn).activate();
    return Promise.resolve("selected");
  }

  /** Shows the next sheet or the one before, leaving out those that are hidden. */
  turnSheet(step: 1 | -1): void {
    const workbook = this.workbook();
    const shown = workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    const active = workbook.getActiveSheet().getSheetId();
    const next = shown[shown.findIndex((sheet) => sheet.getSheetId() === active) + step];
    if (next !== undefined) workbook.setActiveSheet(next);
  }

  private activeCell(): ReadCell {
    const sheet = this.workbook().getActiveSheet();
    return this.cells.read(sheet, sheet.getActiveCell() ?? sheet.getRange(0, 0));
  }

  private valueAt(address: string): CellValue {
    if (!isCellAddress(address)) return "#REF!";
    const { sheetName, range } = deserializeRangeWithSheet(address);
    const workbook = this.workbook();
    const sheet = sheetName === "" ? workbook.getActiveSheet() : workbook.getSheetByName(sheetName);
    // As Excel shows it.
    if (sheet === null) return "#REF!";
    if (!holds(sheet, range)) return null;
    return this.cells.value(sheet, sheet.getRange(range.startRow, range.startColumn));
  }

  private workbook(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null) throw new Error("The workbench has no workbook open.");
    return workbook;
  }
}

/** Whether a place is on a sheet, which in Univer ends sooner than in Excel. */
function holds(sheet: FWorksheet, { startRow, startColumn }: IRange): boolean {
  return startRow < sheet.getMaxRows() && startColumn < sheet.getMaxColumns();
}
