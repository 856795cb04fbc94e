import { refusals } from "../model/refusal";
import type { Sheet } from "../model/sheet";
import type { Property, WireObject } from "../rich-api/wire-object";

/** What was set of looks is kept by the address of the cells and shown nowhere. */
const looks = new WeakMap<Sheet, Map<string, unknown>>();

export function rangeFormat(sheet: Sheet, address: string): WireObject {
  const kept = (name: string, initial: unknown = null): Property => {
    let ofSheet = looks.get(sheet);
    if (ofSheet === undefined) looks.set(sheet, (ofSheet = new Map<string, unknown>()));
    const known = ofSheet;
    const key = `${address} ${name}`;
    return {
      get: () => known.get(key) ?? initial,
      set: (value: unknown) => {
        if (sheet.isProtected) throw refusals.accessDenied();
        known.set(key, value);
      },
    };
  };
  const part = (type: string, names: readonly string[]): WireObject => ({
    type,
    properties: Object.fromEntries(names.map((name) => [name, kept(`${type}.${name}`)])),
  });
  return {
    ...part("RangeFormat", [
      "ColumnWidth",
      "RowHeight",
      "WrapText",
      "HorizontalAlignment",
      "VerticalAlignment",
    ]),
    objects: {
      Font: () => part("RangeFont", ["Bold", "Italic", "Color", "Size", "Name", "Underline"]),
      Fill: () => part("RangeFill", ["Color"]),
      Borders: () => ({
        type: "RangeBorderCollection",
        item: (side: string) => ({
          ...part(`RangeBorder.${side}`, ["Style", "Color", "Weight"]),
          identity: { Id: side },
        }),
      }),
      Protection: () => ({
        type: "FormatProtection",
        // Every cell is locked until somebody unlocks it; that tells only once the sheet is protected.
        properties: { Locked: kept("FormatProtection.Locked", true) },
      }),
    },
    methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
  };
}
