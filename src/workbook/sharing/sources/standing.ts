import { toHexadecimal } from "../../../release/bytes";
import { forEachPaced, pacing } from "../../pace";
import type { StandingCell } from "../../sending";
import type { SourcesRow } from "./sources-layout";

export type StandingRow = readonly StandingCell[];

/** What stands on a sheet, from A1 to the last cell in use: rows of one width. */
export type Standing = readonly StandingRow[];

/** What a sheet holds, for the layout: a formula is what it shows. */
export function contentsOf(row: StandingRow): SourcesRow {
  return row.map(({ value, numberFormat }) => {
    if (value === null) return null;
    return { content: value, ...(numberFormat !== "General" && { format: numberFormat }) };
  });
}

/** A report that was just made, as a sheet would hold it. */
export function standingOf(row: SourcesRow): StandingRow {
  return row.map((cell) => ({
    formula: "",
    value: cell?.content ?? null,
    numberFormat: cell?.format ?? "General",
  }));
}

/** Rows in one fingerprint, of which that of the whole is made. */
const AT_A_TIME = 500;

/**
 * Short for what a person reads on a sheet: its texts, numbers and formulas. Spreadsheets may give an empty text back as
 * no value, and another sign for the end of a line.
 */
export async function fingerprintOf(rows: readonly StandingRow[]): Promise<string> {
  const prints: string[] = [];
  let lines: string[] = [];
  let blank = 0;
  const close = async () => {
    prints.push(await digest(lines.join("\n")));
    lines = [];
  };
  const pause = pacing();
  for (const row of rows) {
    // A digest that is waited for is no pause: the browser answers it within the same task.
    const rest = pause();
    if (rest !== undefined) await rest;
    const line = lineOf(row);
    if (line === "[]") {
      blank += 1;
      continue;
    }
    // Blank rows count only before one that is not.
    lines.push(...Array<string>(blank).fill("[]"), line);
    blank = 0;
    if (lines.length >= AT_A_TIME) await close();
  }
  await close();
  return digest(prints.join("\n"));
}

function lineOf(row: StandingRow): string {
  const cells = row.map(({ formula, value }) => {
    const shown = typeof value === "string" ? value.replaceAll(/\r\n?/g, "\n") : value;
    return formula !== "" ? { formula } : (shown ?? "");
  });
  return JSON.stringify(cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1));
}

async function digest(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return toHexadecimal(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** Letters of what can be kept of a sheet: some hundred thousand rows of our own, packed a few megabytes. */
const MOST_LETTERS = 20_000_000;

/** Whether a sheet holds more than a workbook can keep beside it. What stands below its like is kept at no cost. */
export async function isTooMuch(stood: Standing): Promise<boolean> {
  let letters = 0;
  let above: StandingRow = [];
  await forEachPaced(stood, (row) => {
    row.forEach(({ formula, value }, at) => {
      if (typeof value === "string" && value !== above[at]?.value) letters += value.length;
      letters += formula.length;
    });
    above = row;
  });
  return letters > MOST_LETTERS;
}
