/** "'My sheet'!B4" apart; without a sheet where the address names none. */
export function splitAddress(address: string): { readonly sheet: string | undefined; readonly cell: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, cell: address };
  const written = address.slice(0, bang);
  const sheet = /^'.*'$/s.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheet, cell: address.slice(bang + 1) };
}

/** The address with the sheet of another one, where it names none itself. */
export function onSheetOf(address: string, other: string): string {
  const bang = other.lastIndexOf("!");
  return address.includes("!") || bang < 0 ? address : other.slice(0, bang + 1) + address;
}
