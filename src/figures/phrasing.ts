import { questions } from "../messages/figures";
import type { Question } from "./question";
import { defaultCounterpart } from "./question";
import type { Release } from "./release";

const STAGE_SAID: Readonly<Record<string, string>> = {
  mining: "mined ",
  refining: "refined ",
  manufacturing: "manufactured ",
  trade: "traded ",
};

export function indicatorName(indicator: string): string {
  return indicator.replaceAll("_", " ");
}

/** A product as it can be typed, with its stage where one was said. */
export function productName(release: Release, product: string, stage?: string): string {
  return `${STAGE_SAID[stage ?? ""] ?? ""}${release.vocabulary.products.typed(product)}`;
}

export function placeName(release: Release, place: string): string {
  return release.vocabulary.places.label(place);
}

/** A question in a few words, for messages: "dependence for magnets, Japan on China". */
export function asked(
  question: Pick<Question, "indicator" | "product" | "stage" | "place" | "counterpart">,
  release: Release,
): string {
  const { indicator, product, stage, place, counterpart } = question;
  const isDefault =
    counterpart === "" || (counterpart === "WLD" && defaultCounterpart(release, indicator) === "WLD");
  const words = questions.asked(
    indicator,
    indicatorName(indicator),
    productName(release, product, stage),
    placeName(release, place),
    isDefault ? undefined : placeName(release, counterpart),
  );
  return `"${words}"`;
}

/** A text as an argument of a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The RE.VALUE call that asks the same question. */
export function valueCall(question: Question, release: Release): string {
  const { indicator, product, stage, place, counterpart } = question;
  const named = [indicatorName(indicator), productName(release, product, stage), placeName(release, place)];
  const withCounterpart =
    counterpart === defaultCounterpart(release, indicator)
      ? named
      : [...named, placeName(release, counterpart)];
  return `=RE.VALUE(${withCounterpart.map(quoted).join(",")})`;
}
