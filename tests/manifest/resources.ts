import { all, at, everyElement, type Element } from "./element";

/** Where an element's resid is looked up. */
const kinds: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  Runtime: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  FunctionFile: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

const longest: Readonly<Record<string, number>> = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

const longestId = 32;

/** Resources of one kind by their id. */
export function resources(manifest: Element, kind: string): ReadonlyMap<string, string> {
  const list = at(manifest, "VersionOverrides", "Resources", kind)?.children ?? [];
  return new Map(list.map(({ attributes }) => [attributes["id"] ?? "", attributes["DefaultValue"] ?? ""]));
}

/** References that lead nowhere, resources that nobody uses, and texts and ids that are too long. */
export function resourceProblems(manifest: Element): string[] {
  const used = new Set<string>();
  const references = everyElement(manifest).flatMap((element) => {
    const id = element.attributes["resid"];
    if (id === undefined) return [];
    used.add(id);
    const kind = kinds[element.name];
    if (kind === undefined) return [`${element.name} has a resid, and nothing says of which kind.`];
    return resources(manifest, kind).has(id)
      ? []
      : [`${element.name} asks for ${id}, which is not in ${kind}.`];
  });

  const ids = Object.keys(longest).flatMap((kind) => [...resources(manifest, kind).keys()]);
  const count = all(manifest, "Resources")
    .flatMap(everyElement)
    .filter(({ attributes }) => "id" in attributes);
  return [
    ...references,
    ...ids.filter((id) => !used.has(id)).map((id) => `Nothing uses the resource ${id}.`),
    ...ids
      .filter((id) => id.length > longestId)
      .map((id) => `The id ${id} has ${id.length} characters, ${longestId} are allowed.`),
    ...(new Set(ids).size === count.length ? [] : ["Two resources have the same id."]),
    ...lengthProblems(manifest),
  ];
}

function lengthProblems(manifest: Element): string[] {
  const texts = Object.entries(longest).flatMap(([kind, most]) =>
    [...resources(manifest, kind)].map(([id, text]) => ({ name: `${kind} ${id}`, text, most })),
  );
  for (const [name, most] of [
    ["DisplayName", 125],
    ["Description", 250],
    ["ProviderName", 125],
  ] as const) {
    const element = at(manifest, name);
    texts.push({ name, text: element?.attributes["DefaultValue"] ?? element?.text ?? "", most });
  }
  return texts
    .filter(({ text, most }) => text.length === 0 || text.length > most)
    .map(({ name, text, most }) => `${name} has ${text.length} characters; 1 to ${most} are allowed.`);
}
