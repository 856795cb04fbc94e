import type { Found } from "../../figures/found";
import type { Release } from "../../figures/release";
import { answerOf } from "../explain";
import { composeCall } from "../formula/edit-call";
import { argumentText, type Resolved, type ResolvedCall } from "../resolve";
import { figuresOf, reasonOf, type Foretold } from "./compare";
import type { Reason, Unforeseeable } from "./preview";

/** The releases that a workbook moves between. */
export interface Between {
  readonly from: Release;
  readonly to: Release;
}

/** What a move does to a call. */
export type Foresight =
  | { readonly kind: "same"; readonly after: Foretold }
  | { readonly kind: "unforeseeable"; readonly why: Unforeseeable["why"]; readonly after?: Foretold }
  | {
      readonly kind: "change";
      readonly reason: Reason;
      readonly before: Foretold;
      readonly after: Foretold;
    };

export function foresee(resolved: ResolvedCall, { from, to }: Between): Foresight {
  const [before, after] = [answerOf(resolved, from), answerOf(resolved, to)];
  if (before.kind === "not followed" || after.kind === "not followed") {
    return { kind: "unforeseeable", why: whyNot(resolved) };
  }
  const reason = reasonOf(before, after, groundsOf(resolved, before, after, { from, to }));
  if (reason === undefined) return { kind: "same", after };
  // The date of the release is no figure: that it changes is what was asked for.
  if (resolved.call.name === "ASOF") return { kind: "unforeseeable", why: "as-of date", after };
  return { kind: "change", reason, before, after };
}

function whyNot({ arguments: given }: ResolvedCall): Unforeseeable["why"] {
  for (const argument of given) {
    if (argument.kind === "unknown") return argument.why;
    if (argument.kind === "call" && hasUnknown(argument.resolved)) return whyNot(argument.resolved);
  }
  // All of it is followed, so it is a table of ours that is an argument.
  return "list";
}

function hasUnknown({ arguments: given }: ResolvedCall): boolean {
  return given.some(
    (argument) => argument.kind === "unknown" || (argument.kind === "call" && hasUnknown(argument.resolved)),
  );
}

/** An index is worked out from the figures that the table of suppliers lists, and changes for their reasons. */
function groundsOf(
  resolved: ResolvedCall,
  before: Foretold,
  after: Foretold,
  { from, to }: Between,
): readonly [readonly Found[], readonly Found[]] {
  if (resolved.call.name !== "HHI" || before.kind !== "number" || after.kind !== "number") {
    return [figuresOf(before), figuresOf(after)];
  }
  const [product, year, , source, asOf] = resolved.arguments;
  const suppliers = callOf("TOP", resolved, [product, { ...blank, value: ALL }, year, source, asOf]);
  const figures = (release: Release) => {
    const table = answerOf(suppliers, release);
    return table.kind === "not followed" ? [] : figuresOf(table);
  };
  return [figures(from), figures(to)];
}

/** More suppliers than there are countries. */
const ALL = 1_000;

const blank = {
  kind: "value",
  value: null,
  argument: { kind: "empty", text: "", span: { start: 0, end: 0 } },
} as const satisfies Resolved;

/** Another call about the same: what is left out is blank. */
export function callOf(
  name: string,
  { call }: ResolvedCall,
  given: readonly (Resolved | undefined)[],
): ResolvedCall {
  const filled = Array.from(given, (argument) => argument ?? blank);
  return { call: { ...call, name }, arguments: filled, text: composeCall(name, filled.map(argumentText)) };
}

/** The same call with a text as one of its arguments. */
export function withText(resolved: ResolvedCall, index: number, value: string): ResolvedCall {
  const length = Math.max(resolved.arguments.length, index + 1);
  const given = Array.from({ length }, (_, each) =>
    each === index ? { ...blank, value } : resolved.arguments[each],
  );
  return callOf(resolved.call.name, resolved, given);
}
