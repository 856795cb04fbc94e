import type { Release } from "../../../figures/release";
import { inUnit } from "../../../figures/wording";
import { numbers as words } from "../../../messages/sharing/numbers";
import { forEachPaced } from "../../pace";
import type { Hardcode, Hardcodes } from "../sharing";
import type { Candidate } from "./candidate";
import { candidatesIn } from "./candidates";
import { labelReader } from "./label-meaning";
import { labelled } from "./labels";
import type { SheetCell } from "./read-cells";
import { saidBy, type Said } from "./said";
import { percent } from "./said-unit";
import { typedAs, type Typing } from "./typed-figure";

/** Nobody reads through more. */
const MOST_OFFERS = 6;

/**
 * Numbers among typed-in cells that equal a figure we have and whose labels say that they are this figure. A number alone
 * says nothing; 0.9 can be anything. A label may say a unit besides, "in %" or "kt"; then the number may be typed in that.
 */
export async function hardcodesIn(
  cells: readonly SheetCell[],
  release: Release,
  signal?: AbortSignal,
): Promise<Hardcodes> {
  const labelsOf = await labelled(cells, labelReader(release), signal);
  const candidates = candidatesIn(release);
  let numbers = 0;
  const found: Hardcode[] = [];
  const look = ({ address, value, isCalculated }: SheetCell) => {
    if (typeof value !== "number" || isCalculated === true) return;
    numbers += 1;
    const said = saidBy(labelsOf(address));
    const meant = likeliest(candidates(said).flatMap((candidate) => meaningOf(value, candidate, said)));
    const offers = meant.slice(0, MOST_OFFERS).flatMap((one) => offerOf(one) ?? []);
    if (offers.length === 0) return;
    found.push({ address, value, labels: [...new Set(meant.flatMap(({ labels }) => labels))], offers });
  };
  await forEachPaced(cells, look, signal);
  return { numbers, found };
}

/** One way in which a number can be a figure. */
interface Meaning {
  readonly candidate: Candidate;
  readonly typing: Typing;
  readonly labels: readonly string[];
}

function meaningOf(value: number, candidate: Candidate, said: Said): readonly Meaning[] {
  const { unit, labels } = candidate;
  const saying = said.units.find((one) => one.said.isOf(unit));
  const plain = typedAs(value, candidate.value, undefined);
  // Beside "share" a number is often typed in per cent without a word.
  const step = saying?.said.step ?? (candidate.isAskedFor && percent.isOf(unit) ? percent.step : undefined);
  const inStep = step === undefined ? undefined : typedAs(value, candidate.value, step);
  // What was typed in the unit of the label is meant so, unless only the other is exact.
  const typing = [inStep, plain].find((one) => one?.isRounded === false) ?? inStep ?? plain;
  if (typing === undefined || (typing.isRounded && !candidate.mayBeRounded)) return [];
  const isInUnit = typing === inStep && saying !== undefined;
  return [{ candidate, typing, labels: isInUnit ? [...labels, saying.label] : labels }];
}

/** An exact number beats a rounded one, and what a label asks for the rest; of these what fits best comes first. */
function likeliest(meant: readonly Meaning[]): readonly Meaning[] {
  const preferred = [
    ({ typing }: Meaning) => !typing.isRounded,
    ({ candidate }: Meaning) => candidate.isAskedFor,
  ].reduce((rest, isBetter) => (rest.some(isBetter) ? rest.filter(isBetter) : rest), meant);
  return [...preferred].sort((one, other) => other.candidate.fit - one.candidate.fit);
}

function offerOf({ candidate, typing }: Meaning): Hardcode["offers"][number] | undefined {
  const call = candidate.call();
  if (call === undefined) return undefined;
  const about = candidate.about();
  const { value, unit } = candidate;
  const said = typing.isRounded ? words.rounded(about, inUnit(value, unit)) : about;
  return { formula: typing.formula(call), about: said };
}
