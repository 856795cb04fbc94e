import { cellArea, parseAddress, type Area } from "./area";
import { refusals } from "./refusal";
import { Sheet } from "./sheet";

/** A part of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Name {
  readonly name: string;
  /** What it stands for, with the leading "=" unless it is a constant. */
  formula: string;
  readonly sheet: Sheet | undefined;
}

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  /** With the row of headers. */
  area: Area;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** An open workbook: everything that is saved with it, and what is selected. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: Name[] = [];
  readonly tables: Table[] = [];
  /** Document settings as they are stored: JSON texts. */
  readonly settings = new Map<string, string>();
  readonly xmlParts = new Map<string, XmlPart>();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  activeSheet: Sheet;
  selection: Area = cellArea(0, 0);
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

  /** What a name stands for: one of the sheet before one of the workbook. */
  nameOf(text: string, sheet: Sheet): string | undefined {
    const same = this.names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
    return (same.find((name) => name.sheet === sheet) ?? same.find((name) => name.sheet === undefined))
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
    return name?.startsWith("=") ? this.place(name.slice(1), sheet) : this.tablePart(text);
  }

  /** "Stock" and "Stock[Quantity]" without the headers, "Stock[#All]" with them. */
  tablePart(text: string): Place | undefined {
    const [, wanted = "", column] = /^([^[]+)(?:\[([^\]]*)\])?$/.exec(text) ?? [];
    const table = this.tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (table === undefined) return undefined;
    const { sheet, area } = table;
    if (column === "#All") return { sheet, area };
    if (column === "#Headers") return { sheet, area: { ...area, bottom: area.top } };
    const body = { ...area, top: area.top + 1 };
    if (column === undefined || column === "" || column === "#Data") return { sheet, area: body };
    for (let left = area.left; left <= area.right; left++) {
      const header = String(sheet.cell(area.top, left)?.value ?? "");
      if (header.toLowerCase() === column.toLowerCase())
        return { sheet, area: { ...body, left, right: left } };
    }
    return undefined;
  }
}
