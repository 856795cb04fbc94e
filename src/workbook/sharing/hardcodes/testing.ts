import type { Release } from "../../../figures/release";
import { answerOf } from "../../explain";
import { callsIn } from "../../formula/calls-in";
import { noNames } from "../../names";
import { resolve } from "../../resolve";
import type { Hardcode } from "../sharing";
import { hardcodesIn } from "./hardcodes";

/** For tests: what is typed into the cells of a sheet. */
export type Typed = Readonly<Record<string, string | number>>;

export async function foundIn(typed: Typed, release: Release): Promise<readonly Hardcode[]> {
  const cells = Object.entries(typed).map(([cell, value]) => ({ address: `Model!${cell}`, value }));
  return (await hardcodesIn(cells, release)).found;
}

/** A number as ROUND rounds the decimals that it is written with, the half away from zero. */
function roundedInDecimals(value: number, places: number): number {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const shift = Number(exponent) - (digits.length - 1) + places;
  const whole =
    shift >= 0
      ? BigInt(digits) * 10n ** BigInt(shift)
      : (2n * BigInt(digits) + 10n ** BigInt(-shift)) / (2n * 10n ** BigInt(-shift));
  return Math.sign(value) * Number(`${String(whole)}e${String(-places)}`);
}

/** What a formula that was offered comes to: one call, perhaps with a step behind it, perhaps rounded. */
export function calculated(formula: string, release: Release): number {
  const [only] = callsIn(formula);
  if (only === undefined) throw new Error(`${formula} calls nothing.`);
  const around = { names: noNames, valueAt: () => null };
  const answer = answerOf(resolve(only.call, { address: "Model!Z9", formula }, around), release);
  if (answer.kind !== "number") throw new Error(`${formula} is no number.`);
  const { start, end } = only.call.span;
  const parts = /^=(ROUND\()?$/.exec(formula.slice(0, start));
  const behind = /^(?:\*(\d+)|\/(\d+)(?:\^(\d+))?)?(?:,(-?\d+)\))?$/.exec(formula.slice(end));
  if (parts === null || behind === null) throw new Error(`${formula} is not understood.`);
  const [, times = "1", by = "1", power = "1", places] = behind;
  const value = (answer.value * Number(times)) / Number(by) ** Number(power);
  return places === undefined ? value : roundedInDecimals(value, Number(places));
}
