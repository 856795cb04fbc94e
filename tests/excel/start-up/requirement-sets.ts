import type { Manifest } from "./manifest";

/** Versions by name, "1.20". */
export type RequirementSets = Readonly<Record<string, string>>;

/** What a current Excel supports, with the internal sets that office.js looks at. */
export const currentSets: RequirementSets = {
  ExcelApi: "1.20",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  SharedRuntimeInternal: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.3",
  DelayForCellEdit: "1.1",
};

/** Excel offers an add-in only where everything is there that its manifest asks for. */
export function missingSets({ requirements }: Manifest, sets: RequirementSets): readonly string[] {
  return requirements
    .filter(({ set, version }) => !isAtLeast(sets[set], version))
    .map(({ set, version }) => `${set} ${version}`);
}

function isAtLeast(offered: string | undefined, asked: string): boolean {
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
