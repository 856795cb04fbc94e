import { parsePeriod } from "../dates/period";
import { isMissing } from "../messages/missing";
import type { Estimate } from "../names/arguments";
import { answer } from "./answer";
import { call, type FunctionName } from "./calls";
import type { Subject } from "./calls/read";
import type { Found } from "./found";
import { indicatorName, placeName, productName, quoted } from "./phrasing";
import type { Release } from "./release";

/** Which of the numbers of a question: left out, that of the newest period, and the middle of its range. */
export interface Wanted {
  readonly period?: string | undefined;
  readonly estimate?: Estimate | undefined;
}

interface Form {
  readonly name: keyof typeof beforeYear;
  readonly args: readonly Argument[];
}

/** Undefined for one that is left out. */
type Argument = string | number | undefined;

/** How many arguments stand before the year and the estimate. */
const beforeYear = {
  SHARE: 2,
  COSTPREMIUM: 3,
  DEPENDENCE: 3,
  PRODUCTION: 2,
  RESERVES: 2,
  PRICE: 2,
  VALUE: 4,
} as const satisfies Partial<Record<FunctionName, number>>;

/** What the arguments of a question are called. */
interface Names {
  readonly product: string;
  readonly place: string;
  readonly counterpart: string;
}

/** How the functions ask about their own indicator, shortest first. RE.VALUE asks about any. */
const forms: Readonly<Record<string, (names: Names) => readonly Form[]>> = {
  share: ({ product, place }) => [{ name: "SHARE", args: [product, place] }],
  cost_premium: ({ product, place, counterpart }) => [
    { name: "COSTPREMIUM", args: [place] },
    { name: "COSTPREMIUM", args: [place, product] },
    { name: "COSTPREMIUM", args: [place, product, counterpart] },
  ],
  dependence: ({ product, place, counterpart }) => [
    { name: "DEPENDENCE", args: [product, place] },
    { name: "DEPENDENCE", args: [product, place, counterpart] },
  ],
  production: ({ product, place }) => [{ name: "PRODUCTION", args: [product, place] }],
  reserves: ({ product, place }) => [{ name: "RESERVES", args: [product, place] }],
  price: ({ product, place }) => [
    { name: "PRICE", args: [product] },
    { name: "PRICE", args: [product, place] },
  ],
};

/**
 * The shortest call that comes to the figure of a question: RE.SHARE("magnets","China"), in en-US syntax. Each is
 * tried, so that none of them can ask something else; undefined for a question that has no such figure.
 */
export function shortestCall(subject: Subject, release: Release, wanted: Wanted = {}): string | undefined {
  const period = wanted.period === undefined ? undefined : parsePeriod(wanted.period);
  const figure = answer({ ...subject, period, source: undefined }, release, release.asOf);
  if (isMissing(figure)) return undefined;
  const form = formsOf(subject, release)
    .map((short) => withTail(short, wanted))
    .find((form) => comesTo(figure, form, wanted.estimate ?? "mid", release));
  return form && `RE.${form.name}(${form.args.map(written).join(",")})`;
}

function formsOf({ indicator, product, stage, place, counterpart }: Subject, release: Release): Form[] {
  const names: Names = {
    product: productName(release, product, stage),
    place: placeName(release, place),
    counterpart: counterpart === "" ? "" : placeName(release, counterpart),
  };
  const general = [indicatorName(indicator), names.product, names.place];
  return [
    ...(forms[indicator]?.(names) ?? []),
    { name: "VALUE", args: general },
    { name: "VALUE", args: [...general, names.counterpart] },
  ];
}

function withTail({ name, args }: Form, { period, estimate }: Wanted): Form {
  if (period === undefined && estimate === undefined) return { name, args };
  const year = period !== undefined && /^\d{4}$/.test(period) ? Number(period) : period;
  const leftOut = Array.from({ length: beforeYear[name] - args.length }, () => undefined);
  const tail = estimate === undefined ? [year] : [year, estimate];
  return { name, args: [...args, ...leftOut, ...tail] };
}

function written(argument: Argument): string {
  return typeof argument === "string" ? quoted(argument) : String(argument ?? "");
}

function comesTo(figure: Found, { name, args }: Form, estimate: Estimate, release: Release): boolean {
  const outcome = call(name, args, release);
  return (
    outcome.kind === "number" &&
    outcome.figure?.series === figure.series &&
    outcome.figure.period === figure.period &&
    outcome.value === figure[estimate]
  );
}
