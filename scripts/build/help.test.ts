import { helpPage } from "./help";

const functions = `# Functions

See [RE.SHARE](#reshare).

## RE.SHARE

\`=RE.SHARE(product, country)\`

### Examples

| formula | result |
| --- | --- |
| \`=RE.SHARE("magnets","China")\` | 90% |

## \`RE.HHI\`

### Examples
`;

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe("a page of help", () => {
  test("has the address that Excel's help link opens at each function", () => {
    expect(idsIn(helpPage(functions, "help/functions.html"))).toEqual(
      expect.arrayContaining(["RE.SHARE", "RE.HHI"]),
    );
  });

  test("leads its own links there, which have another form in the Markdown", () => {
    expect(helpPage(functions, "help/functions.html")).toContain('<a href="#RE.SHARE">');
  });

  test("gives no two headings one address", () => {
    expect(idsIn(helpPage(functions, "help/functions.html"))).toEqual([
      "functions",
      "RE.SHARE",
      "examples",
      "RE.HHI",
      "examples-2",
    ]);
  });

  test("takes its title from the first heading, and asks for one", () => {
    expect(helpPage(functions, "help/functions.html")).toContain(
      "<title>Functions · Rare Earth Figures</title>",
    );
    expect(() => helpPage("No heading.", "support.html")).toThrow("support.html needs a first heading");
  });

  test("finds its styles and its neighbours from where it lies", () => {
    expect(helpPage(functions, "help/functions.html")).toContain('<a href="../support.html">Support</a>');
    const support = helpPage("# Support", "support.html");
    expect(support).toContain('<link rel="stylesheet" href="help/page.css">');
    expect(support).toContain('<a href="support.html" aria-current="page">Support</a>');
  });

  test("runs no script", () => {
    const html = helpPage(functions, "help/functions.html");
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain("<script");
  });
});
