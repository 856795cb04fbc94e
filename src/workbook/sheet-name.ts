/** The name itself while no other sheet has it, else the first free one of "Example 2", "Example 3" ... */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  // As spreadsheets compare them.
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; known.has(name.toLowerCase()); number += 1) name = `${wanted} ${String(number)}`;
  return name;
}
