import { addressesOn, onSheetOf, positionOf } from "../../address";
import type { Written } from "../../resolve";
import { isOperator, tokensOf } from "../../formula/tokens";

/** The cells whose spill a formula refers to, as A1# or ANCHORARRAY(A1), by their addresses with the sheet. */
export function spillReferences({ address, formula }: Written): readonly string[] {
  if (!/#|ANCHORARRAY/i.test(formula)) return [];
  const tokens = tokensOf(formula);
  return tokens.flatMap(({ type, value }, index) => {
    const isSpill = isOperator(tokens[index + 1], "#") || isAnchorArray(tokens[index - 2]?.value);
    return type === "range" && isSpill && isCell.test(value) ? [absolute(onSheetOf(value, address))] : [];
  });
}

const isCell = /(?:^|!)\$?[A-Z]{1,3}\$?\d+$/i;

function isAnchorArray(name: string | undefined): boolean {
  return name !== undefined && /^(?:_xlfn\.)?ANCHORARRAY$/i.test(name);
}

/** Without dollar signs, and its sheet in quotes only where they are needed. */
function absolute(address: string): string {
  const { sheet, row, column } = positionOf(address);
  return addressesOn(sheet ?? "")(row, column);
}
