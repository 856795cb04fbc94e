import { parseA1Ref, toCol } from "@borgar/fx";
import { addressesOn, onSheetOf } from "../address";
import { tokensOf, type Token } from "../formula/tokens";
import type { Names } from "../names";

/** All cells with formulas: those that call us, and the formulas of the others. */
export interface Formulas {
  readonly figures: ReadonlyMap<string, unknown>;
  readonly others: ReadonlyMap<string, string>;
  /** The columns that hold any of them: "Model!C". */
  readonly columns: ReadonlySet<string>;
  readonly names: Names;
}

/** Functions whose result does not follow from the cells that their arguments name. */
const roundabout = /^(?:_xlfn\.)?(?:indirect|offset|getpivotdata|cubevalue)$/i;
/** Cells of a range that are looked at one by one; of a larger one its columns are. */
const MOST = 100;

/**
 * Tells of a cell without a call of ours whether its value can follow from a figure all the same, by way of its
 * formula. Where that cannot be seen it can.
 */
export function dependence({ figures, others, columns, names }: Formulas): (address: string) => boolean {
  const known = new Map<string, boolean>();

  function depends(address: string): boolean {
    if (figures.has(address)) return true;
    const formula = others.get(address);
    if (formula === undefined) return false;
    let answer = known.get(address);
    if (answer === undefined) {
      // Cells that refer to each other in a circle add nothing to each other.
      known.set(address, false);
      answer =
        names.callingIn(formula, address) !== undefined ||
        tokensOf(formula).some((token) => tokenDepends(token, address));
      known.set(address, answer);
    }
    return answer;
  }

  function tokenDepends({ type, value }: Token, home: string): boolean {
    switch (type) {
      case "func":
        return roundabout.test(value);
      case "structured":
        return true;
      case "range_named": {
        const meant = names.meaning(value, home);
        if (meant?.kind === "reference") return depends(onSheetOf(meant.address, home));
        return meant === undefined;
      }
      case "range":
      case "range_beam":
      case "range_ternary":
        return rangeDepends(value, home);
      default:
        return false;
    }
  }

  function rangeDepends(text: string, home: string): boolean {
    const reference = parseA1Ref(text);
    if (reference === undefined || !("range" in reference) || reference.range === undefined) return true;
    const { context = [], range } = reference;
    const { top, left, bottom, right } = range;
    const [sheet] = context;
    if (typeof left !== "number" || typeof right !== "number" || context.length > 1) return true;
    const own = home.slice(0, home.lastIndexOf("!") + 1);
    const prefix = sheet === undefined ? own : addressesOn(sheet)(0, 0).slice(0, -"A1".length);
    const letters = Array.from({ length: right - left + 1 }, (_, index) => prefix + toCol(left + index));
    const filled = letters.filter((column) => columns.has(column));
    if (typeof top !== "number" || typeof bottom !== "number") return filled.length > 0;
    if ((bottom - top + 1) * filled.length > MOST) return true;
    return filled.some((column) =>
      Array.from({ length: bottom - top + 1 }, (_, down) => `${column}${String(top + down + 1)}`).some(
        depends,
      ),
    );
  }

  return depends;
}
