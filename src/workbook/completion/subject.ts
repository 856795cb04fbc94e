import { DOLLARS, FRACTIONS, TONNES, type Units } from "../../figures/calls/read";
import type { FunctionName } from "../../figures/calls";
import { directoryOf, type Listed } from "../../figures/directory";
import { defaultCounterpart } from "../../figures/question";
import { questionKey, type Release } from "../../figures/release";
import { seriesFacts } from "../../figures/series";
import { isMissing, type Missing } from "../../messages/missing";
import type { CellValue } from "../port";

/** What the arguments of a call have come to so far, by the names of its parameters; unknown ones are not in it. */
export type Given = ReadonlyMap<string, CellValue>;

/** The part that a parameter has in a question. */
export type Part = "indicator" | "product" | "place" | "counterpart";

const parts: Readonly<Record<string, Part>> = {
  indicator: "indicator",
  product: "product",
  country: "place",
  place: "place",
  producer: "place",
  market: "place",
  counterpart: "counterpart",
  supplier: "counterpart",
  benchmark: "counterpart",
};

export function partOf(parameter: string): Part | undefined {
  return parts[parameter];
}

/** What a function is about by itself, and the units that it answers in. */
const about: Readonly<Partial<Record<FunctionName, { readonly indicator: string; readonly units: Units }>>> =
  {
    SHARE: { indicator: "share", units: FRACTIONS },
    HHI: { indicator: "share", units: FRACTIONS },
    TOP: { indicator: "share", units: FRACTIONS },
    COSTPREMIUM: { indicator: "cost_premium", units: FRACTIONS },
    DEPENDENCE: { indicator: "dependence", units: FRACTIONS },
    PRODUCTION: { indicator: "production", units: TONNES },
    RESERVES: { indicator: "reserves", units: TONNES },
    PRICE: { indicator: "price", units: DOLLARS },
  };

const takesCounterpart: readonly FunctionName[] = ["COSTPREMIUM", "DEPENDENCE", "VALUE", "SERIES", "SOURCE"];

/** What is chosen so far, in ids; undefined is open. */
type Chosen = { readonly [part in Part]?: string | undefined } & { readonly stage?: string | undefined };

/** A series that a call could come to, with the question that it answers. */
export interface Possible {
  readonly question: Listed;
  readonly series: number;
  readonly stage: string;
}

/**
 * The series that agree with everything chosen so far; `open` is a part that is still being chosen. What is typed
 * and not understood leaves its part open too: the answer says what is wrong with it.
 */
export function possible(
  name: FunctionName,
  given: Given,
  release: Release,
  open?: Part,
): readonly Possible[] {
  const chosen = readChosen(name, given, release, open);
  const units = about[name]?.units;
  return directoryOf(release)
    .all.filter((question) => agrees(question, chosen))
    .flatMap((question) => {
      const { indicator, product, place, counterpart } = question;
      const rows = release.questions.get(questionKey(indicator, product, place, counterpart)) ?? [];
      return rows.map((series) => ({ question, series, facts: seriesFacts(release, series) }));
    })
    .filter(({ facts }) => chosen.stage === undefined || facts.stage === chosen.stage)
    .filter(({ facts }) => units?.includes(facts.unit) ?? true)
    .map(({ question, series, facts: { stage } }) => ({ question, series, stage }));
}

function agrees(question: Listed, chosen: Chosen): boolean {
  const asked: readonly Part[] = ["indicator", "product", "place", "counterpart"];
  return asked.every((part) => chosen[part] === undefined || chosen[part] === question[part]);
}

function readChosen(name: FunctionName, given: Given, release: Release, open: Part | undefined): Chosen {
  const { vocabulary } = release;
  const read = <T>(part: Part, understand: (typed: string) => T | Missing): T | undefined => {
    const typed = part === open ? undefined : typedFor(part, given);
    const meant = typed === undefined ? undefined : understand(typed);
    return isMissing(meant) ? undefined : meant;
  };
  const indicator = about[name]?.indicator ?? read("indicator", vocabulary.indicator);
  const product = read("product", vocabulary.product);
  const isSettled = indicator !== undefined && !takesCounterpart.includes(name);
  return {
    indicator,
    product: product?.id,
    stage: product?.stage,
    place: read("place", vocabulary.place),
    counterpart: isSettled ? defaultCounterpart(release, indicator) : read("counterpart", vocabulary.place),
  };
}

function typedFor(part: Part, given: Given): string | undefined {
  for (const [parameter, value] of given) {
    if (partOf(parameter) === part) return String(value ?? "").trim() || undefined;
  }
  return undefined;
}
