import uFuzzy from "@leeoniya/ufuzzy";
import { fold } from "../../names/fold";
import { forgiving } from "../../names/forgiving";
import type { Choice } from "./choice";

const searcher = new uFuzzy(forgiving);
const ANY_ORDER = 4;

/**
 * The choices that fit what has been typed: first the one that is typed so or meant by it, then those that are typed
 * on from there, those with a name that begins so, and those that are near it. All of them while nothing is typed.
 */
export function matching(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const needle = fold(typed);
  if (needle === "") return choices;
  const same = choices.filter((choice) => fold(choice.typed) === needle);
  const meant = choices.filter(({ isMeantBy }) => isMeantBy?.(typed) === true);
  const continued = choices.filter((choice) => fold(choice.typed).startsWith(needle));
  const names = choices.flatMap((choice) =>
    [choice.typed, choice.label, ...(choice.names ?? [])].map((name) => ({ choice, name: fold(name) })),
  );
  const begun = names.filter(({ name }) => name.startsWith(needle)).map(({ choice }) => choice);
  const [found] = searcher.search(
    names.map(({ name }) => name),
    needle,
    ANY_ORDER,
  );
  const near = (found ?? []).flatMap((index) => names[index]?.choice ?? []);
  return [...new Set([...same, ...meant, ...continued, ...begun, ...near])];
}
