import { call } from "../../../figures/calls";
import { productName, quoted } from "../../../figures/phrasing";
import type { Release } from "../../../figures/release";
import { numbers as words } from "../../../messages/sharing/numbers";
import type { Estimate } from "../../../names/arguments";
import type { Candidate } from "./candidate";
import { estimatesOf } from "./estimates";
import type { By, Said } from "./said";
import type { ProductMeant } from "../../../names/products";

/** How concentrated the supply of a product is, where a label asks for that. */
export function concentrationsOf(
  { said: { id, stage }, label }: By<ProductMeant>,
  { concentration, estimates }: Said,
  release: Release,
): readonly Candidate[] {
  if (concentration === undefined) return [];
  const name = productName(release, id, stage);
  const index = (estimate: Estimate) => {
    const outcome = call("HHI", [name, undefined, estimate], release);
    return outcome.kind === "number" ? outcome.value : undefined;
  };
  const range = { low: index("low"), mid: index("mid"), high: index("high") };
  return estimatesOf(range, estimates).map(({ estimate, value }) => ({
    value,
    unit: "",
    mayBeRounded: true,
    isAskedFor: true,
    fit: 0,
    labels: [label, concentration],
    call: () =>
      `RE.HHI(${[quoted(name), ...(estimate === undefined ? [] : ["", quoted(estimate)])].join(",")})`,
    about: () => words.about(words.concentration(name), undefined, estimate),
  }));
}
