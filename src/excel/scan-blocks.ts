/** A rectangle of cells, counted from zero. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

type Placed = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** Where a range is whose place has been read. */
export function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Placed): Block {
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

export function sizeOf({ rows, columns }: Block): number {
  return rows * columns;
}

/** A block cut across into pieces of so many cells at most; a row is not cut. */
export function rowsOf(block: Block, cells: number): Block[] {
  const { top, rows, columns } = block;
  const height = Math.max(1, Math.floor(cells / columns));
  const count = Math.ceil(rows / height);
  return Array.from({ length: count }, (_, index) => ({
    ...block,
    top: top + index * height,
    rows: Math.min(height, rows - index * height),
  }));
}

/** The two halves of a block, of a row the left and the right one. A single cell has none. */
export function halvesOf(block: Block): readonly [Block, Block] | undefined {
  const { top, left, rows, columns } = block;
  if (rows > 1) {
    const upper = Math.ceil(rows / 2);
    return [
      { ...block, rows: upper },
      { ...block, top: top + upper, rows: rows - upper },
    ];
  }
  if (columns === 1) return undefined;
  const half = Math.ceil(columns / 2);
  return [
    { ...block, columns: half },
    { ...block, left: left + half, columns: columns - half },
  ];
}
