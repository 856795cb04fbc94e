import { all, at, children, everyElement, type Element } from "./element";
import { resources } from "./resources";

/** What Excel must be able to do; the rest lights up at run time where it exists. */
const requirementSets = { CustomFunctionsRuntime: "1.2", SharedRuntime: "1.1", ExcelApi: "1.12" };

/** What office.js and Excel demand of every add-in and what this one promised never to change. */
export function identityProblems(manifest: Element): string[] {
  const id = at(manifest, "Id")?.text ?? "";
  const version = at(manifest, "Version")?.text ?? "";
  return problems([
    [manifest.attributes["xsi:type"] === "TaskPaneApp", "The manifest is not one of a TaskPaneApp."],
    [
      at(manifest, "VersionOverrides")?.attributes["xsi:type"] === "VersionOverridesV1_0",
      "The VersionOverrides are not of version 1.0, the only one for task panes.",
    ],
    [
      id === "099a6e16-7a95-48ad-93cb-c2d85de5bcdb",
      `The id is ${id}: workbooks and installations know the add-in by the first one.`,
    ],
    [/^[1-9]\d*(\.\d+){3}$/.test(version), `The version is ${version}: four numbers, the first at least 1.`],
    [at(manifest, "Permissions")?.text === "ReadWriteDocument", "The permission is not ReadWriteDocument."],
    [
      children(at(manifest, "Hosts"), "Host")
        .map(({ attributes }) => attributes["Name"])
        .join() === "Workbook",
      "The add-in is not for workbooks alone.",
    ],
    [
      all(manifest, "EquivalentAddins").length === 0,
      "EquivalentAddins would let another add-in replace this one.",
    ],
  ]);
}

/** Exactly the requirement sets that were decided: one more shuts users out, one less breaks functions. */
export function requirementProblems(manifest: Element): string[] {
  const sets = children(at(manifest, "Requirements", "Sets"), "Set");
  const found = sets.map(({ attributes }) => `${attributes["Name"]} ${attributes["MinVersion"]}`);
  const wanted = Object.entries(requirementSets).map((set) => set.join(" "));
  return problems([
    [found.join() === wanted.join(), `Required are ${found.join(", ")} in place of ${wanted.join(", ")}.`],
  ]);
}

/** One page for everything, alive as long as the workbook is open. */
export function sharedPageProblems(manifest: Element): string[] {
  const host = at(manifest, "VersionOverrides", "Hosts", "Host");
  const runtime = at(host, "Runtimes", "Runtime")?.attributes ?? {};
  const urls = resources(manifest, "bt:Urls");
  const points = all(manifest, "ExtensionPoint");
  const functions = points.find(({ attributes }) => attributes["xsi:type"] === "CustomFunctions");
  const namespace = at(functions, "Namespace")?.attributes["resid"] ?? "";
  const page = at(functions, "Page", "SourceLocation")?.attributes["resid"];
  const panes = all(manifest, "Action")
    .filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane")
    .map((action) => at(action, "SourceLocation")?.attributes["resid"]);
  const commands = all(manifest, "FunctionFile").map(({ attributes }) => attributes["resid"]);
  return problems([
    [
      runtime["lifetime"] === "long",
      "The runtime is not long-lived: functions and pane would not share a page.",
    ],
    [page === runtime["resid"], "The functions' page is not the runtime's page."],
    [panes.length > 0, "No button shows the pane."],
    [panes.every((pane) => pane === runtime["resid"]), "The pane's page is not the runtime's page."],
    [
      commands.every((command) => command === runtime["resid"]),
      "The page of the ribbon's commands is not the runtime's page.",
    ],
    [
      at(manifest, "DefaultSettings", "SourceLocation")?.attributes["DefaultValue"] ===
        urls.get(runtime["resid"] ?? ""),
      "The page in DefaultSettings is not the runtime's page.",
    ],
    [resources(manifest, "bt:ShortStrings").get(namespace) === "RE", "The functions' namespace is not RE."],
  ]);
}

/** Every icon in the three sizes that Office asks for. */
export function iconProblems(manifest: Element): string[] {
  return all(manifest, "Icon").flatMap((icon) => {
    const sizes = children(icon, "bt:Image").map(({ attributes }) => attributes["size"]);
    const missing = ["16", "32", "80"].filter((size) => !sizes.includes(size));
    return missing.map((size) => `An icon of the ribbon has no picture of ${size} pixels.`);
  });
}

/** Every address in the manifest. */
export function addresses(manifest: Element): string[] {
  return everyElement(manifest)
    .map(({ attributes }) => attributes["DefaultValue"] ?? "")
    .filter((value) => value.includes("://"));
}

/** Functions' page, script and metadata, and everything else, lie in one place, which is one with https. */
export function addressProblems(manifest: Element, base: string): string[] {
  return addresses(manifest)
    .filter((address) => !address.startsWith(base))
    .map((address) => `${address} is not under ${base}.`);
}

function problems(rules: readonly (readonly [boolean, string])[]): string[] {
  return rules.filter(([kept]) => !kept).map(([, problem]) => problem);
}
