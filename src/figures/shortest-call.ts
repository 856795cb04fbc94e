import { isMissing } from "../messages/missing";
import { answer } from "./answer";
import { call, type FunctionName } from "./calls";
import type { Subject } from "./calls/read";
import type { Found } from "./found";
import { indicatorName, placeName, productName, quoted } from "./phrasing";
import type { Release } from "./release";

interface Form {
  readonly name: FunctionName;
  readonly args: readonly string[];
}

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
 * tried, so that none of them can ask something else; undefined for a question that has no figure.
 */
export function shortestCall(subject: Subject, release: Release): string | undefined {
  const figure = answer({ ...subject, period: undefined, source: undefined }, release, release.asOf);
  if (isMissing(figure)) return undefined;
  const form = formsOf(subject, release).find(({ name, args }) => comesTo(figure, name, args, release));
  return form && `RE.${form.name}(${form.args.map(quoted).join(",")})`;
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

function comesTo({ series, period }: Found, name: FunctionName, args: readonly string[], release: Release) {
  const outcome = call(name, args, release);
  return outcome.kind === "number" && outcome.figure?.series === series && outcome.figure.period === period;
}
