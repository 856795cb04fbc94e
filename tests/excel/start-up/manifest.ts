import { all, at, children, parse, type Element } from "../../manifest/element";

/** What Excel takes from an add-in's manifest. */
export interface Manifest {
  readonly id: string;
  readonly displayName: string;
  /** The page that functions and pane share. */
  readonly page: string;
  readonly metadata: string;
  readonly namespace: string;
  readonly requirements: readonly { readonly set: string; readonly version: string }[];
  readonly buttons: readonly Button[];
}

/** A button on the ribbon: it shows the pane or calls a function of the page. */
export interface Button {
  readonly id: string;
  readonly label: string;
  readonly action: string;
  readonly functionName: string | undefined;
}

export function readManifest(xml: string): Manifest {
  const app = parse(xml);
  const host = at(app, "VersionOverrides", "Hosts", "Host");
  const functions = all(app, "ExtensionPoint").find(
    (point) => point.attributes["xsi:type"] === "CustomFunctions",
  );
  const resources = new Map(
    ["bt:Url", "bt:String"].flatMap((kind) =>
      all(app, kind).map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]] as const),
    ),
  );
  const resource = (element: Element | undefined) =>
    resources.get(element?.attributes["resid"]) ?? missing(`resource for ${element?.name ?? "an element"}`);

  const page = resource(at(functions, "Page", "SourceLocation"));
  const runtime = at(host, "Runtimes", "Runtime");
  // Functions and pane share a page only while the manifest says so in every place.
  if (resource(runtime) !== page || runtime?.attributes["lifetime"] !== "long") {
    throw new Error("The manifest gives the functions no page that lives as long as the workbook.");
  }
  return {
    id: at(app, "Id")?.text ?? missing("Id"),
    displayName: at(app, "DisplayName")?.attributes["DefaultValue"] ?? missing("DisplayName"),
    page,
    metadata: resource(at(functions, "Metadata", "SourceLocation")),
    namespace: resource(at(functions, "Namespace")),
    requirements: children(at(app, "Requirements", "Sets"), "Set").map(({ attributes }) => ({
      set: attributes["Name"] ?? missing("name of a requirement set"),
      version: attributes["MinVersion"] ?? missing("version of a requirement set"),
    })),
    buttons: all(app, "Control").map((control) => ({
      id: control.attributes["id"] ?? missing("id of a control"),
      label: resource(at(control, "Label")),
      action: at(control, "Action")?.attributes["xsi:type"] ?? missing("action of a control"),
      functionName: at(control, "Action", "FunctionName")?.text,
    })),
  };
}

function missing(what: string): never {
  throw new Error(`The manifest has no ${what}.`);
}
