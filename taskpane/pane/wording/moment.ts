import { locale } from "./locale";

/** A moment as the reader writes it, in their own time: "Nov 22, 2026, 7:10 AM". Given as ISO 8601. */
export function writeMoment(iso: string): string {
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" });
  return format.format(new Date(iso));
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago that was, no finer than a minute: "now", "3 hours ago", "yesterday". */
export function writeAgo(iso: string, now: number): string {
  const past = Math.max(0, now - Date.parse(iso));
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
  if (past < MINUTE) return format.format(0, "second");
  if (past < HOUR) return format.format(-Math.floor(past / MINUTE), "minute");
  if (past < DAY) return format.format(-Math.floor(past / HOUR), "hour");
  return format.format(-Math.floor(past / DAY), "day");
}
