import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { addinAddress, developmentAddress, readdressed } from "../scripts/build/address";
import { built } from "./dist";
import { all, at, parse, type Element } from "./manifest/element";
import { orderProblems } from "./manifest/order";
import { resourceProblems, resources } from "./manifest/resources";
import {
  addresses,
  addressProblems,
  iconProblems,
  identityProblems,
  requirementProblems,
  sharedPageProblems,
} from "./manifest/rules";

const source = readFileSync(resolve(__dirname, "../manifest.xml"), "utf8");

function problemsOf(manifest: Element): string[] {
  return [
    ...orderProblems(manifest),
    ...identityProblems(manifest),
    ...requirementProblems(manifest),
    ...resourceProblems(manifest),
    ...sharedPageProblems(manifest),
    ...iconProblems(manifest),
    ...addressProblems(manifest, developmentAddress),
  ];
}

describe("the manifest", () => {
  test("keeps every rule", () => {
    expect(problemsOf(parse(source))).toEqual([]);
  });

  const long = "x".repeat(251);
  test.each<[string, string | RegExp, string, string]>([
    ["elements out of order", /(<Id>.*<\/Id>)([^]*?)(<Version>.*<\/Version>)/, "$3$2$1", "holds Version, Id"],
    ["a missing element", /<SupportUrl.*\/>/, "", "it must hold Id"],
    ["a foreign element", "<Supertip>", "<Tooltip/><Supertip>", "Control Button holds Label, Tooltip"],
    [
      "Runtimes in the wrong place",
      /(<Runtimes>[^]*<\/Runtimes>)([^]*?<\/AllFormFactors>)/,
      "$2$1",
      "Host Workbook",
    ],
    ["another id", "099a6e16", "199a6e16", "know the add-in by the first one"],
    ["a version below 1", /<Version>.*</, "<Version>0.9.0.0<", "The version is 0.9.0.0"],
    ["another permission", "ReadWriteDocument", "ReadDocument", "The permission is not"],
    ["another host", 'Name="Workbook"', 'Name="Document"', "not for workbooks alone"],
    [
      "an equivalent add-in",
      "<Hosts>\n      <Host xsi",
      "<EquivalentAddins/><Hosts>\n      <Host xsi",
      "replace this one",
    ],
    [
      "a requirement more",
      '<Set Name="SharedRuntime"',
      '<Set Name="X" MinVersion="1.1"/><Set Name="SharedRuntime"',
      "X 1.1",
    ],
    ["a higher requirement", 'MinVersion="1.12"', 'MinVersion="1.19"', "ExcelApi 1.19"],
    [
      "a reference that leads nowhere",
      'Label resid="Group.Label"',
      'Label resid="Group.Lable"',
      "Group.Lable, which is not in",
    ],
    [
      "a reference to the wrong kind",
      'Label resid="Group.Label"',
      'Label resid="ShowPane.Description"',
      "not in bt:ShortStrings",
    ],
    [
      "a resource that nobody uses",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Old" DefaultValue="x"/>',
      "Nothing uses the resource Old",
    ],
    ["an id twice", '<bt:Image id="Icon.32"', '<bt:Image id="Icon.16"', "the same id"],
    ["an id too long", /Functions\.Metadata\.Url/g, "Functions.Metadata.Url.That.Is.Long", "32 are allowed"],
    ["a long text too long", /Opens a pane beside[^"]*/, long, "bt:LongStrings ShowPane.Description has 251"],
    [
      "a short text too long",
      '"Show Rare Earth Figures"',
      `"${long.slice(125)}"`,
      "bt:ShortStrings ShowPane.Title has 126",
    ],
    ["an empty text", 'Label" DefaultValue="Figures"', 'Label" DefaultValue=""', "ShowPane.Label has 0"],
    ["a description too long", /(<Description DefaultValue=")[^"]*/, `$1${long}`, "Description has 251"],
    ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', "not long-lived"],
    [
      "a functions' page of its own",
      /(<Page>\s*<SourceLocation resid=")SharedPage/,
      "$1Functions.Script",
      "The functions' page is not",
    ],
    [
      "a pane's page of its own",
      /(<\/TaskpaneId>\s*<SourceLocation resid=")SharedPage/,
      "$1Functions.Script",
      "The pane's page is not",
    ],
    [
      "another page in the head",
      'DefaultValue="https://localhost:3000/taskpane.html"',
      'DefaultValue="https://localhost:3000/home.html"',
      "DefaultSettings is not",
    ],
    ["another namespace", 'DefaultValue="RE"', 'DefaultValue="REF"', "namespace is not RE"],
    ["a missing size of an icon", /<bt:Image size="80".*\/>/, "", "no picture of 80 pixels"],
    [
      "an address on another host",
      "https://localhost:3000/functions.js",
      "https://cdn.example.com/functions.js",
      "not under https://localhost",
    ],
    [
      "an address without https",
      /https(:\/\/localhost:3000\/support.html)/,
      "http$1",
      "http://localhost:3000/support.html is not",
    ],
  ])("would be refused with %s", (_, sought, replacement, problem) => {
    const broken = source.replace(sought, replacement);
    expect(broken).not.toBe(source);
    expect(problemsOf(parse(broken)).join("\n")).toContain(problem);
  });
});

describe("the built manifest", () => {
  const manifest = parse(built("manifest.xml").toString());
  const page = at(manifest, "DefaultSettings", "SourceLocation")?.attributes["DefaultValue"] ?? "";
  const base = page.replace(/taskpane\.html$/, "");

  test("is the one that is checked in, moved to the address of the build", () => {
    expect(built("manifest.xml").toString()).toBe(readdressed(source, addinAddress(base)));
    expect(addressProblems(manifest, addinAddress(base))).toEqual([]);
  });

  test("can be moved to any address, whole", () => {
    const moved = parse(readdressed(source, addinAddress("https://example.com/figures")));
    expect(addresses(moved).length).toBeGreaterThan(10);
    expect(addressProblems(moved, "https://example.com/figures/")).toEqual([]);
  });

  test("names only files that were built", () => {
    for (const address of addresses(manifest)) {
      expect(built(address.slice(base.length)).length).toBeGreaterThan(0);
    }
  });

  test("names icons that have the size it says", () => {
    const images = resources(manifest, "bt:Images");
    const named = all(manifest, "bt:Image").flatMap(({ attributes }) =>
      attributes["resid"]
        ? [{ size: Number(attributes["size"]), address: images.get(attributes["resid"]) }]
        : [],
    );
    named.push({ size: 32, address: at(manifest, "IconUrl")?.attributes["DefaultValue"] });
    named.push({ size: 64, address: at(manifest, "HighResolutionIconUrl")?.attributes["DefaultValue"] });
    expect(named.length).toBe(11);
    for (const { size, address = "" } of named) {
      expect({ address, ...pixels(built(address.slice(base.length))) }).toEqual({
        address,
        width: size,
        height: size,
      });
    }
  });

  test("goes with metadata whose every function has help on the same host", () => {
    const { functions } = JSON.parse(built("functions.json").toString()) as {
      functions: { id: string; helpUrl: string }[];
    };
    const help = built("help/functions.html").toString();
    expect(functions.length).toBe(14);
    for (const { id, helpUrl } of functions) {
      expect(id).toMatch(/^[A-Z]+$/);
      expect(helpUrl).toBe(`${base}help/functions.html#RE.${id}`);
      expect(help).toMatch(new RegExp(`id="?RE\\.${id}[" >]`));
    }
  });
});

/** Width and height as a PNG says them in its first chunk. */
function pixels(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
