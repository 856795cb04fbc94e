import { parseA1Ref } from "@borgar/fx";
import { cellArea, parseAddress, type Area } from "./area";
import { refusals } from "./refusal";
import { Sheet } from "./sheet";
import { tablePart, type Standpoint, type Table } from "./table";

/** A part of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Name {
  readonly name: string;
  /** What it stands for, with the leading "=". */
  formula: string;
  readonly sheet: Sheet | undefined;
  /** Left out of the list of names that a person sees. */
  isHidden?: boolean;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** An open workbook: everything that is saved with it, and what is selected. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  names: Name[] = [];
  tables: Table[] = [];
  /** Document settings as they are stored: JSON texts. */
  readonly settings = new Map<string, string>();
  readonly xmlParts = new Map<string, XmlPart>();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  activeSheet: Sheet;
  /** The selected areas of the active sheet; the active cell is the first of the first one. */
  selection: readonly [Area, ...Area[]] = [cellArea(0, 0)];
  private lastId = 0;

  constructor() {
    this.activeSheet = this.addSheet();
  }

  /** Such as Excel gives: in braces, never twice. */
  newId(): string {
    this.lastId += 1;
    return `{${this.lastId.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  addSheet(wanted?: string): Sheet {
    let number = this.sheets.length + 1;
    while (this.sheetNamed(`Sheet${number}`) !== undefined) number += 1;
    const name = wanted ?? `Sheet${number}`;
    this.checkSheetName(name);
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  checkSheetName(name: string): void {
    if (!/^[^\\/?*[\]:]{1,31}$/.test(name) || /^'|'$/.test(name)) throw refusals.invalidArgument();
    if (this.sheetNamed(name) !== undefined) throw refusals.itemAlreadyExists();
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** By its name or its id. */
  sheet(key: string): Sheet | undefined {
    return this.sheets.find(({ id }) => id === key) ?? this.sheetNamed(key);
  }

  /** What a name stands for: one of the sheet before one of the workbook; "Sheet1!Rate" is one of that sheet. */
  nameOf(text: string, sheet: Sheet): string | undefined {
    const reference = parseA1Ref(text);
    const spoken = reference?.context?.at(-1);
    const wanted = reference !== undefined && "name" in reference ? reference.name : text;
    const from = spoken === undefined ? sheet : this.sheetNamed(spoken);
    const same = this.names.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return (same.find((name) => name.sheet === from) ?? same.find((name) => name.sheet === undefined))
      ?.formula;
  }

  /** "Sheet1!A1:B2", "A1" on the given sheet, a name, a table or a column of one. */
  place(text: string, sheet: Sheet): Place | undefined {
    const address = parseAddress(text);
    if (address !== undefined) {
      const spokenOf = address.sheet === undefined ? sheet : this.sheetNamed(address.sheet);
      return spokenOf && { sheet: spokenOf, area: address.area };
    }
    const name = this.nameOf(text, sheet);
    return name === undefined ? this.tablePart(text) : this.place(name.slice(1), sheet);
  }

  /** The cells that a structured reference means, as seen from a cell. */
  tablePart(text: string, from?: Standpoint): Place | undefined {
    return tablePart(text, this.tables, from);
  }

  addXmlPart(xml: string): XmlPart {
    const part = { id: this.newId(), xml };
    this.xmlParts.set(part.id, part);
    return part;
  }

  /** With a sheet its tables and its own names are gone. */
  forget(sheet: Sheet): void {
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.names = this.names.filter((name) => name.sheet !== sheet);
  }

  /** The parts of a sheet into which no table of values may spill. */
  closedToSpills(sheet: Sheet): readonly Area[] {
    return [...sheet.merged, ...this.tables.filter((table) => table.sheet === sheet).map(({ area }) => area)];
  }
}
