/**
 * As much of `Excel` as reading formulas and going to a cell ask for. What was loaded can be read after the next
 * synchronisation only, and an answer with too many characters is refused as Excel refuses one of too many bytes.
 */
export interface FakeSheet {
  readonly name: string;
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
  /** Where the used cells begin, counted from zero. */
  readonly top?: number;
  readonly left?: number;
  /** Formulas and values of the used cells, row by row; none for an empty sheet. */
  readonly rows?: readonly (readonly (string | number)[])[];
}

export interface FakeWorkbook {
  /** One a request: how many cells were asked for in it. */
  readonly requests: number[];
  /** What was activated and selected, in order. */
  readonly selected: string[];
  delete(sheet: string): void;
  /** The next synchronisation is answered with this error. */
  refuseNext(code: string): void;
}

export function openSheets(
  opened: readonly FakeSheet[],
  mostCharacters = Number.POSITIVE_INFINITY,
): FakeWorkbook {
  let sheets = [...opened];
  let waiting: (() => void)[] = [];
  let asked = { cells: 0, characters: 0 };
  let refusal: string | undefined;
  const requests: number[] = [];
  const selected: string[] = [];

  /** An object whose properties can be read once they were loaded and synchronised. */
  const proxy = (isNull: boolean, properties: () => Record<string, unknown>, methods = {}): object => {
    const readable: Record<string, unknown> = {};
    waiting.push(() => (readable["isNullObject"] = isNull));
    const object: object = new Proxy(methods, {
      get(_, name: string) {
        if (name === "load") {
          return () => {
            waiting.push(() => Object.assign(readable, isNull ? {} : properties()));
            return object;
          };
        }
        if (name in methods) return methods[name as keyof typeof methods];
        if (name in readable) return readable[name];
        throw new Error(`${name} was read before it was loaded and synchronised.`);
      },
    });
    return object;
  };

  const block = (sheet: FakeSheet | undefined, place: readonly number[]) =>
    proxy(sheet === undefined, () => {
      const [top = 0, left = 0, rows = 0, columns = 0] = place;
      const { rows: all = [], top: firstRow = 0, left: firstColumn = 0 } = sheet ?? {};
      const formulas = Array.from({ length: rows }, (_row, down) =>
        Array.from(
          { length: columns },
          (_cell, right) => all[top - firstRow + down]?.[left - firstColumn + right] ?? "",
        ),
      );
      asked.cells += rows * columns;
      asked.characters += formulas.flat().join("").length;
      const filledWith = <T>(value: T) => formulas.map((row) => row.map(() => value));
      return { formulas, values: filledWith(1), valueTypes: filledWith("Double") };
    });

  const worksheet = (sheet: FakeSheet | undefined) =>
    proxy(sheet === undefined, () => ({ visibility: sheet?.visibility ?? "Visible" }), {
      getUsedRangeOrNullObject: () =>
        proxy(sheet?.rows === undefined, () => ({
          rowIndex: sheet?.top ?? 0,
          columnIndex: sheet?.left ?? 0,
          rowCount: sheet?.rows?.length ?? 0,
          columnCount: sheet?.rows?.[0]?.length ?? 0,
        })),
      getRangeByIndexes: (...place: number[]) => block(sheet, place),
      activate: () => void selected.push(sheet?.name ?? ""),
      getRange: (cell: string) => ({ select: () => void selected.push(cell) }),
    });

  const worksheets = proxy(false, () => ({ items: sheets.map(({ name }) => ({ id: `{${name}}`, name })) }), {
    getItemOrNullObject: (key: string) =>
      worksheet(sheets.find(({ name }) => name === key || `{${name}}` === key)),
    getActiveWorksheet: () => worksheet(sheets[0]),
  });
  const context = {
    workbook: { worksheets },
    async sync() {
      const code = refusal;
      refusal = undefined;
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      asked = { cells: 0, characters: 0 };
      const answers = waiting;
      waiting = [];
      for (const answer of answers) answer();
      requests.push(asked.cells);
      if (asked.characters > mostCharacters) {
        throw Object.assign(new Error("too large"), { code: "ResponsePayloadSizeLimitExceeded" });
      }
    },
  };
  const run = (batch: (given: unknown) => Promise<unknown>) => batch(context);
  Object.assign(globalThis, { Excel: { run } });
  return {
    requests,
    selected,
    delete: (name) => (sheets = sheets.filter((sheet) => sheet.name !== name)),
    refuseNext: (code) => (refusal = code),
  };
}
