import { readFileSync } from "node:fs";
import type { SignedRelease } from "../../src/release/signed-release";
import type { SignedStatement } from "../../src/release/statement";
import { dist } from "../dist";
import { folder, type Site } from "../excel/platform/sites";

const data = readFileSync("build/figures.json", "utf8");
const { statement } = JSON.parse(readFileSync("build/release.json", "utf8")) as {
  statement: SignedStatement;
};

/** The built add-in as it would be with another release in it: its scripts with that one in the place of theirs. */
export function addinWith(release: SignedRelease): Site {
  const replaced: (readonly [string, string])[] = [
    [data, new TextDecoder().decode(release.data())],
    [JSON.stringify(statement), JSON.stringify(release.statement)],
  ];
  const built = folder(dist);
  return (path) => {
    const file = built(path);
    if (file?.contentType.startsWith("text/javascript") !== true) return file;
    const body = replaced.reduce(
      (script, [text, other]) => script.replaceAll(literal(text), () => literal(other)),
      file.body.toString(),
    );
    return { ...file, body };
  };
}

/** JSON as the build writes it into a script, between single quotes. */
function literal(json: string): string {
  return json.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}
