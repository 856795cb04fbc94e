import type { Failure } from "./failure";
import type { Rule, SeedPackage } from "./package";
import { cells } from "./rules/cells";
import { corrections } from "./rules/corrections";
import { dates } from "./rules/dates";
import { fractions } from "./rules/fractions";
import { headlines } from "./rules/headlines";
import { keys } from "./rules/keys";
import { markets } from "./rules/markets";
import { names } from "./rules/names";
import { periods } from "./rules/periods";
import { references } from "./rules/references";
import { series } from "./rules/series";
import { sums } from "./rules/sums";
import { texts } from "./rules/texts";
import { values } from "./rules/values";
import { vintages } from "./rules/vintages";

const RULES: readonly Rule[] = [
  cells,
  keys,
  references,
  texts,
  dates,
  periods,
  values,
  fractions,
  sums,
  series,
  vintages,
  headlines,
  markets,
  names,
  corrections,
];

/** Everything that is wrong with a package, in the order of its files and rows. */
export function check(seeds: SeedPackage): Failure[] {
  const files = Object.values(seeds.tables).map(({ file }) => file);
  return RULES.flatMap((rule) => rule(seeds)).sort(
    (one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.row - other.row,
  );
}
