import { call, type FunctionName } from "../../src/figures/calls";
import type { Found } from "../../src/figures/found";
import { bundledRelease } from "../../src/release/bundled";
import type { ChangeGroup, Preview, Reason } from "../../src/workbook/refresh/preview";

/** For tests: what a move could change, with one of everything that a preview can hold. */
export function samplePreview(): Preview {
  const many = Array.from({ length: 40 }, (_, row) => `Model!C${String(row + 4)}`);
  return {
    groups: [
      changed("correction", "SHARE", ["rare earths", "China"], 0.7, ["Model!B4"], { canHold: false }),
      lost("PRICE", ["dysprosium oxide"], ["'My inputs'!C12"]),
      changed("newer period", "SHARE", ["magnets", "China"], 0.915, many, { canHold: true, period: "2026" }),
      changed("revision", "COSTPREMIUM", ["India"], 0.27, ["Locked!B2"], { canHold: false, isPart: true }),
      changed("wording", "DEPENDENCE", ["EV batteries", "India"], undefined, ["Model!B9"], {
        canHold: false,
      }),
    ],
    unforeseeable: [
      { address: "Model!B10", formula: '=RE.SHARE("magnets",UPPER(A7))', why: "computed argument" },
      { address: "Model!B11", formula: "=RE.ASOF()", why: "as-of date" },
    ],
    unchanged: 1337,
    protectedSheets: ["Locked"],
    outputs: [],
  };
}

interface Details {
  readonly canHold: boolean;
  readonly period?: string;
  readonly isPart?: boolean;
}

function changed(
  reason: Reason,
  name: FunctionName,
  args: readonly string[],
  mid: number | undefined,
  cells: readonly string[],
  { canHold, period, isPart = false }: Details,
): ChangeGroup {
  const before = figureOf(name, args);
  const after: Found = {
    ...before,
    ...(mid !== undefined && { low: mid, mid, high: mid, bound: "exact" as const }),
    ...(period !== undefined && { period, periodStated: true }),
    vintage: "2026-12-11",
    vintagePrecision: "day",
  };
  const change = { before: before.mid ?? null, after: after.mid ?? null, isWholeCell: !isPart };
  return groupOf(reason, name, args, cells, change, { before, after, canHold });
}

function lost(name: FunctionName, args: readonly string[], cells: readonly string[]): ChangeGroup {
  const before = figureOf(name, args);
  const message = "A licence ended: this figure may no longer be published. Ask for another source.";
  const change = { before: before.mid ?? null, after: "#N/A", isWholeCell: true, message };
  return groupOf("new error", name, args, cells, change, { before, canHold: true });
}

function groupOf(
  reason: Reason,
  name: FunctionName,
  args: readonly string[],
  cells: readonly string[],
  change: Omit<ChangeGroup["cells"][number], "address" | "formula" | "shown">,
  more: Pick<ChangeGroup, "canHold"> & Partial<ChangeGroup>,
): ChangeGroup {
  const typed = `RE.${name}(${args.map((text) => `"${text}"`).join(",")})`;
  const formula = `=${typed}`;
  const rows = cells.map((address) => ({ address, formula, shown: change.before, ...change }));
  return { key: typed, reason, call: typed, cells: rows, ...more };
}

function figureOf(name: FunctionName, args: readonly string[]): Found {
  const answer = call(name, [...args], bundledRelease().release());
  if (answer.kind !== "number" || answer.figure === undefined) {
    throw new Error(`${name} of ${args.join(", ")} has no figure.`);
  }
  return answer.figure;
}
