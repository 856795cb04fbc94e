export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

/** A table of measurements under a heading, numbers at the right. */
export function printTable(heading: string, rows: readonly Row[]): void {
  const written = rows.map(({ what, value, unit }) => ({ what, number: rounded(value), unit }));
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  const [what, number] = [widest(written.map((row) => row.what)), widest(written.map((row) => row.number))];
  console.log(`\n${heading}`);
  for (const row of written)
    console.log(`  ${row.what.padEnd(what)}  ${row.number.padStart(number)} ${row.unit}`);
}

function rounded(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: value < 10 ? 2 : 0 });
}
