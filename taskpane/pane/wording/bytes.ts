import { numberFormat } from "./formats";

const MEGABYTE = 1_000_000;
const KILOBYTE = 1000;

/** A size as a person writes it: "84 kB", "5.2 MB". */
export function writeBytes(bytes: number): string {
  const [unit, size, digits] =
    bytes >= MEGABYTE ? (["megabyte", MEGABYTE, 1] as const) : (["kilobyte", KILOBYTE, 0] as const);
  return numberFormat({ style: "unit", unit, maximumFractionDigits: digits }).format(bytes / size);
}
