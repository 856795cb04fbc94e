import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

const file = "docs/performance.md";

const introduction = `# Performance

Written by \`npm run bench\` with \`-- --excel\`, \`-- --refresh\`, \`-- --send\` and \`-- --pane\`; measure anew rather than edit.
`;

/** Puts the tables between the markers of their section of docs/performance.md; either is made if it is not there. */
export function writeReport(section: "in Excel" | "refresh" | "send" | "pane", text: string): void {
  const [begin, end] = [`<!-- measured ${section}: begin -->`, `<!-- measured ${section}: end -->`];
  const before = existsSync(file) ? readFileSync(file, "utf8") : introduction;
  const [head, tail] = [before.split(begin)[0] ?? "", before.split(end)[1] ?? ""];
  writeFileSync(
    file,
    `${head.trimEnd()}\n\n${begin}\n\n${text.trim()}\n\n${end}\n${tail.replace(/^\n/, "")}`,
  );
}

/** What it was measured on. */
export function machine(): string {
  return `${String(cpus().length)} processors (${cpus()[0]?.model.trim() ?? "unknown"}), Node ${process.version}`;
}

/** A table of Markdown as Prettier writes it: texts at the left, numbers at the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const texts = [head, ...rows.map((row) => row.map(shown))];
  const widths = head.map((_, column) => Math.max(3, ...texts.map((row) => (row[column] ?? "").length)));
  const isNumber = head.map((_, column) => typeof rows[0]?.[column] === "number");
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const aligned = (row: readonly string[]) =>
    line(
      row.map((text, column) =>
        isNumber[column] === true ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      ),
    );
  const rule = widths.map((width, column) =>
    isNumber[column] === true ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  const [heading = [], ...body] = texts;
  return [aligned(heading), line(rule), ...body.map(aligned)].join("\n");
}

function shown(cell: string | number): string {
  if (typeof cell === "string") return cell;
  return cell.toLocaleString("en-US", { maximumFractionDigits: cell < 10 ? 2 : 0 });
}
