/**
 * As much of `Excel` as the port asks for, for its unit tests. Like the real one it lets a property be read only
 * after it was loaded and synchronised, and leaves the rest undefined.
 */
export interface CellShown {
  readonly formula?: string;
  readonly value: string | number | boolean;
  readonly text: string;
}

interface Opened {
  /** By sheet and address: "Sheet1!B4". */
  readonly cells: Readonly<Record<string, CellShown>>;
  readonly selected: string;
  readonly spilledFrom?: string;
}

export interface FakeExcel {
  raise(event: string): Promise<void>;
  refuse(reason: unknown): void;
  /** Resolves when everything that was asked has been answered. */
  idle(): Promise<void>;
  syncs(): number;
  /** How many event handlers are registered. */
  handlers(): number;
}

export function openExcel({ cells, selected, spilledFrom }: Opened): FakeExcel {
  let waiting: (() => void)[] = [];
  let syncs = 0;
  let refusal: { reason: unknown } | undefined;
  const listeners: { event: string; call: () => Promise<void> }[] = [];

  const range = (address: string | undefined): object => {
    const shown: Record<string, unknown> = address === undefined ? {} : properties(address, cells[address]);
    const readable: Record<string, unknown> = {};
    waiting.push(() => (readable["isNullObject"] = address === undefined));
    const proxy: object = new Proxy(readable, {
      get(_, name: string) {
        if (name === "load") {
          return (names: string) => {
            waiting.push(() => names.split(", ").forEach((each) => (readable[each] = shown[each])));
            return proxy;
          };
        }
        if (name === "getSpillParentOrNullObject") return () => range(spilledFrom);
        if (name in readable) return readable[name];
        throw new Error(`${name} was read before it was loaded and synchronised.`);
      },
    });
    return proxy;
  };

  const sheetNames = new Set([...Object.keys(cells), selected].map((address) => address.split("!")[0]));
  const sheet = (name: string | undefined) => ({
    getRange: (cell: string) => range(sheetNames.has(name) ? `${name}!${cell}` : undefined),
  });
  const event = (name: string) => ({
    add(call: () => Promise<void>) {
      const listener = { event: name, call };
      waiting.push(() => listeners.push(listener));
      return { context, remove: () => waiting.push(() => listeners.splice(listeners.indexOf(listener), 1)) };
    },
  });
  const context = {
    workbook: {
      getActiveCell: () => range(selected),
      worksheets: {
        getActiveWorksheet: () => sheet(selected.split("!")[0]),
        getItemOrNullObject: sheet,
        onSelectionChanged: event("onSelectionChanged"),
        onActivated: event("onActivated"),
        onChanged: event("onChanged"),
        onCalculated: event("onCalculated"),
      },
    },
    async sync() {
      if (refusal !== undefined) throw refusal.reason;
      syncs += 1;
      const asked = waiting;
      waiting = [];
      for (const each of asked) each();
    },
  };
  const run = async (first: unknown, second?: unknown) => {
    const batch = (second ?? first) as (given: unknown) => Promise<unknown>;
    return batch(context);
  };
  Object.assign(globalThis, { Excel: { run } });

  return {
    raise: async (name) => {
      for (const listener of listeners) if (listener.event === name) await listener.call();
    },
    refuse: (reason) => void (refusal = { reason }),
    idle: () => new Promise((resolve) => setTimeout(resolve)),
    syncs: () => syncs,
    handlers: () => listeners.length,
  };
}

function properties(address: string, cell: CellShown | undefined): Record<string, unknown> {
  return {
    address,
    formulas: [[cell?.formula ?? cell?.value ?? ""]],
    values: [[cell?.value ?? ""]],
    valueTypes: [[cell === undefined ? "Empty" : typeof cell.value === "string" ? "String" : "Double"]],
    text: [[cell?.text ?? ""]],
  };
}
