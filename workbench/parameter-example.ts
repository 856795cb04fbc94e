/** What can be typed for a parameter: its description names an example after "such as". */
export function exampleIn(description: string): string {
  return /such as ("[^"]*"|\d+)/.exec(description)?.[1] ?? "";
}
