import { build } from "esbuild";
import { resolve } from "node:path";

const root = resolve(__dirname, "..");

/** A module of this repository, by its path from the root, as one script for a page of tests. */
export async function pageScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [resolve(root, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}

/** Gives a page that has office.js the open workbook, as `port`. */
export function portScript(): Promise<string> {
  return pageScript("tests/excel/port-in-page.ts");
}
