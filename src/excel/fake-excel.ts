import { addressesOn, positionOf, sheetOf, splitAddress } from "../workbook/address";
import type { DefinedName } from "../workbook/calculation";
import { properties, touches, written, type CellShown } from "./fake-cells";
import { fakeParts } from "./fake-parts";

interface Opened {
  /** By sheet and address: "Sheet1!B4". */
  readonly cells: Readonly<Record<string, CellShown>>;
  readonly selected: string;
  readonly spilledFrom?: string;
  /** The name of a sheet. */
  readonly isProtected?: string;
  /** An area of cells that are merged, and a table. */
  readonly merged?: string;
  readonly table?: { readonly area: string; readonly name: string };
  readonly decimalSeparator?: string;
  /** Whether it can tell which cells are merged. */
  readonly tellsMerged?: boolean;
  /** Whether it can make one step for undo of everything that is written. */
  readonly mergesUndo?: boolean;
  readonly names?: readonly DefinedName[];
  readonly isManual?: boolean;
}

export interface FakeExcel {
  raise(event: string): Promise<void>;
  refuse(reason: unknown): void;
  /** Resolves when everything that was asked has been answered. */
  idle(): Promise<void>;
  syncs(): number;
  /** How many event handlers are registered. */
  handlers(): number;
  /** How many steps there are to undo. */
  steps(): number;
  /** The ranges that were marked to be calculated again. */
  readonly dirty: string[];
}

/**
 * As much of `Excel` as the port asks for, for its unit tests. Like the real one it lets a property be read only
 * after it was loaded and synchronised, and leaves the rest undefined.
 */
export function openExcel({
  cells: given,
  selected,
  spilledFrom,
  isProtected,
  decimalSeparator = ".",
  mergesUndo = false,
  merged,
  table,
  tellsMerged = true,
  names = [],
  isManual = false,
}: Opened): FakeExcel {
  const cells = Object.fromEntries(Object.entries(given).map(([address, cell]) => [written(address), cell]));
  let steps = 0;
  let isWritten = false;
  const dirty: string[] = [];
  let waiting: (() => void)[] = [];
  let syncs = 0;
  let refusal: { reason: unknown } | undefined;
  const listeners: { event: string; call: () => Promise<void> }[] = [];

  /** Something whose properties can be read after they were loaded and synchronised. */
  const loadable = (
    shown: () => Readonly<Record<string, unknown>> | undefined,
    more: Readonly<Record<string, unknown>> = {},
    write: (name: string, value: unknown) => void = () => undefined,
  ): object => {
    const readable: Record<string, unknown> = {};
    waiting.push(() => (readable["isNullObject"] = shown() === undefined));
    const proxy: object = new Proxy(readable, {
      get(_, name: string) {
        if (name === "load") {
          return (names: string) => {
            waiting.push(() => names.split(", ").forEach((each) => fill(readable, each, shown())));
            return proxy;
          };
        }
        if (name in more) return more[name];
        if (name in readable) return readable[name];
        throw new Error(`${name} was read before it was loaded and synchronised.`);
      },
      set(_, name: string, value) {
        waiting.push(() => {
          isWritten = true;
          write(name, value);
        });
        return true;
      },
    });
    return proxy;
  };

  const range = (address: string | undefined, rows = 1, columns = 1): object =>
    loadable(
      () => (address === undefined ? undefined : properties(address, rows, columns, cells, isProtected)),
      {
        getSpillParentOrNullObject: () => range(spilledFrom),
        getMergedAreasOrNullObject: () =>
          loadable(() => (touches(merged, address, rows, columns) ? { address: merged } : undefined)),
        getTables: () =>
          loadable(() => ({ items: touches(table?.area, address, rows, columns) ? [table] : [] })),
        setDirty: () => waiting.push(() => dirty.push(`${String(address)}, ${String(rows)} rows`)),
      },
      (name, value) => {
        if (address === undefined) throw new Error("The sheet is no more.");
        if (sheetOf(address) === isProtected)
          throw Object.assign(new Error("refused"), { code: "AccessDenied" });
        const [[content]] = value as [[string]];
        const before = cells[address] ?? { value: "", text: "" };
        cells[address] = { ...before, ...(name === "formulas" ? { formula: content } : { [name]: content }) };
      },
    );

  const sheetNames = new Set([...Object.keys(cells), selected].map(sheetOf));
  const sheet = (name: string) => {
    const isThere = sheetNames.has(name);
    const at = (cell: string) => (isThere ? written(`${name}!${cell}`) : undefined);
    return loadable(() => (isThere ? { name } : undefined), {
      names: isThere ? definedOn(name) : undefined,
      getRange: (area: string) => {
        const [first = "", last = first] = area.split(":");
        return range(at(first), positionOf(last).row - positionOf(first).row + 1);
      },
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        range(isThere ? addressesOn(name)(row, column) : undefined, rows, columns),
      protection: loadable(() => (isThere ? { protected: name === isProtected } : undefined)),
    });
  };
  const sheetItem = (name: string) => ({
    name,
    getRange: (area: string) => (sheet(name) as { getRange: (area: string) => object }).getRange(area),
  });
  /** Those of a sheet or, without one, of the workbook. */
  const definedOn = (sheet?: string) => {
    const here = names.filter(({ name }) => splitAddress(name).sheet === sheet);
    const items = here.map(({ name, formula }) => ({ name: splitAddress(name).cell, formula }));
    return loadable(() => ({ items }));
  };
  const event = (name: string) => ({
    add(call: () => Promise<void>) {
      const listener = { event: name, call };
      waiting.push(() => listeners.push(listener));
      return { context, remove: () => waiting.push(() => listeners.splice(listeners.indexOf(listener), 1)) };
    },
  });
  const context = {
    workbook: {
      customXmlParts: fakeParts((what) => waiting.push(what)).collection,
      application: loadable(() => ({
        decimalSeparator,
        calculationMode: isManual ? "Manual" : "Automatic",
      })),
      names: definedOn(),
      getActiveCell: () => range(selected),
      worksheets: loadable(() => ({ items: [...sheetNames].map(sheetItem) }), {
        getActiveWorksheet: () => sheet(sheetOf(selected)),
        getItemOrNullObject: sheet,
        onSelectionChanged: event("onSelectionChanged"),
        onActivated: event("onActivated"),
        onChanged: event("onChanged"),
        onCalculated: event("onCalculated"),
      }),
    },
    async sync() {
      if (refusal !== undefined) throw refusal.reason;
      syncs += 1;
      const asked = waiting;
      waiting = [];
      for (const each of asked) each();
      if (isWritten && !merging) steps += 1;
      if (!merging) isWritten = false;
    },
  };
  let merging = false;
  const run = async (first: unknown, second?: unknown) => {
    const batch = (second ?? first) as (given: unknown) => Promise<unknown>;
    merging = second !== undefined && (first as { mergeUndoGroup?: boolean }).mergeUndoGroup === true;
    const answer = await batch(context);
    if (isWritten) steps += 1;
    isWritten = false;
    return answer;
  };
  const isSetSupported = (_: string, version: string) =>
    (mergesUndo && version === "1.20") || (tellsMerged && version === "1.13");
  const requirements = { isSetSupported };
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements } } });

  return {
    raise: async (name) => {
      for (const listener of listeners) if (listener.event === name) await listener.call();
    },
    refuse: (reason) => void (refusal = { reason }),
    idle: () => new Promise((resolve) => setTimeout(resolve)),
    syncs: () => syncs,
    handlers: () => listeners.length,
    steps: () => steps,
    dirty,
  };
}

/** Of a collection all that its items have is there once one of them was asked for. */
function fill(
  readable: Record<string, unknown>,
  name: string,
  shown: Readonly<Record<string, unknown>> = {},
): void {
  if (name.startsWith("items/")) readable["items"] = shown["items"];
  else put(readable, name, shown[name]);
}

/** A path such as format/protection/locked is read as properties within properties. */
function put(readable: Record<string, unknown>, path: string, value: unknown): void {
  const [last = "", ...outer] = path.split("/").reverse();
  const inner = outer.reverse().reduce((at, name) => (at[name] ??= {}) as Record<string, unknown>, readable);
  inner[last] = value;
}
