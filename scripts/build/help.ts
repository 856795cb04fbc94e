import { Marked, type Token, type Tokens } from "marked";

/** The pages of help, as they lie in dist/. */
const pages = {
  "help/functions.html": "Functions",
  "support.html": "Support",
  "privacy.html": "Privacy",
};
export type HelpPath = keyof typeof pages;

/** A page of help from its Markdown: readable by itself, without scripts, every heading with an address. */
export function helpPage(markdown: string, path: HelpPath): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`${path} needs a first heading (# ...): it becomes the title.`);
  const marked = new Marked({ renderer: { heading: headings() }, walkTokens: moveLink });
  const body = marked.parse(markdown, { async: false });
  return page(title, body.replaceAll("<table>", tableStart).replaceAll("</table>", tableEnd), path);
}

/** A wide table scrolls by itself, with the keyboard too, so that the page never moves sideways. */
const tableStart = '<div class="table" role="group" aria-label="Table" tabindex="0"><table>';
const tableEnd = "</table></div>";

/** Headings with an address each, the second one of a name with a number. */
function headings() {
  const taken = new Map<string, number>();
  return function (
    this: { parser: { parseInline(tokens: Tokens.Generic[]): string } },
    heading: Tokens.Heading,
  ) {
    const name = anchorOf(heading.text);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const anchor = count === 1 ? name : `${name}-${count}`;
    return `<h${heading.depth} id="${anchor}">${this.parser.parseInline(heading.tokens)}</h${heading.depth}>\n`;
  };
}

/** Where Markdown is read by itself, the heading RE.SHARE has the address #reshare, and links say so. */
function moveLink(token: Token): void {
  if (token.type !== "link") return;
  const link = token as Tokens.Link;
  link.href = link.href.replace(/^#re([a-z]+)$/, (_, name: string) => `#RE.${name.toUpperCase()}`);
}

/** The function's name (Excel's help link opens #RE.SHARE), else the words of the heading. */
function anchorOf(heading: string): string {
  const functionName = /^`?=?(RE\.[A-Z]+)/.exec(heading)?.[1];
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return functionName ?? words.replace(/^-|-$/g, "");
}

function page(title: string, body: string, path: HelpPath): string {
  const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
  const top = path.includes("/") ? "../" : "";
  const links = Object.entries(pages).map(
    ([other, name]) => `<a href="${top}${other}"${other === path ? ' aria-current="page"' : ""}>${name}</a>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title} · Rare Earth Figures</title>
    <link rel="icon" href="${top}assets/icon-32.png">
    <link rel="stylesheet" href="${top}help/page.css">
  </head>
  <body>
    <header>
      <p><img src="${top}assets/icon-64.png" alt="" width="32" height="32"> Rare Earth Figures</p>
      <nav aria-label="Pages">
        ${links.join("\n        ")}
      </nav>
    </header>
    <main>
${body}    </main>
  </body>
</html>
`;
}
