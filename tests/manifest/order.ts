import { everyElement, type Element } from "./element";

/**
 * What may stand in which element, in Microsoft's order (MS-OWEMXML; "?" after a name: may be missing, "*": any
 * number). Office refuses a manifest whose elements are out of order, often without saying which.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId?",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains?",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources", "WebApplicationInfo?"],
  "Host Workbook": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  DesktopFormFactor: ["GetStarted", "FunctionFile?", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control*"],
  "Control Button": ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  "Action ExecuteFunction": ["FunctionName"],
  "Action ShowTaskpane": ["TaskpaneId", "SourceLocation", "Title?"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Elements that are missing, do not belong where they stand, or stand in the wrong order. */
export function orderProblems(manifest: Element): string[] {
  return everyElement(manifest).flatMap((element) => {
    const kind = [element.name, element.attributes["xsi:type"]].filter(Boolean).join(" ");
    const order = orders[kind] ?? orders[element.name];
    if (order === undefined) return [];
    const names = element.children.map((child) => child.name);
    const pattern = order.map((name) => `(?:<${name.replace(/[?*]$/, "")}>)${/[?*]$/.exec(name)?.[0] ?? ""}`);
    const found = names.map((name) => `<${name}>`).join("");
    if (new RegExp(`^${pattern.join("")}$`).test(found)) return [];
    return [`${kind} holds ${names.join(", ")}; it must hold ${order.join(", ")}, in this order.`];
  });
}
