import { tokenize, type Token as LibraryToken } from "@borgar/fx";
import type { Span } from "./figure-call";

export interface Token extends Span {
  readonly type: LibraryToken["type"];
  readonly value: string;
}

/** The tokens of a formula in en-US syntax. Joined they are the formula, whatever was put in. */
export function tokensOf(formula: string): readonly Token[] {
  let end = 0;
  return tokenize(formula, { withLocation: false }).map(({ type, value }) => {
    const start = end;
    end += value.length;
    return { type, value, start, end };
  });
}

export function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === "operator" && token.value === value;
}
