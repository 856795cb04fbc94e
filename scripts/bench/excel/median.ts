export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which such a share of the others lies; 0 of no numbers. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
