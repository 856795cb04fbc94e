import { addressText, type Area } from "../model/area";
import { refusals } from "../model/refusal";
import type { Sheet } from "../model/sheet";
import type { Property, WireObject } from "../rich-api/wire-object";

/** What was set of looks is kept by the address of the cells and shown nowhere; locks are real. */
const looks = new WeakMap<Sheet, Map<string, unknown>>();

export function rangeFormat(sheet: Sheet, areas: readonly Area[]): WireObject {
  const address = areas.map((area) => addressText(area)).join(",");
  const kept = (name: string): Property => {
    let ofSheet = looks.get(sheet);
    if (ofSheet === undefined) looks.set(sheet, (ofSheet = new Map<string, unknown>()));
    const known = ofSheet;
    const key = `${address} ${name}`;
    return {
      get: () => known.get(key) ?? null,
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
      "UseStandardHeight",
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
        properties: { Locked: locked(sheet, areas) },
      }),
    },
    methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
  };
}

function locked(sheet: Sheet, areas: readonly Area[]): Property {
  return {
    get: () => {
      const [first, ...others] = areas.map((area) => sheet.locks.of(area));
      return others.every((other) => other === first) ? first : null;
    },
    set: (value: boolean) => {
      if (sheet.isProtected) throw refusals.accessDenied();
      for (const area of areas) sheet.locks.set(area, value);
    },
  };
}
