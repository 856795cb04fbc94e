import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";

const root = join(__dirname, "..");

/** Where the page is built: a folder for any static server. */
export const buildFolder = join(root, "build/workbench");

/**
 * Univer can hyphenate some seventy languages in its documents. Cells are not hyphenated, so only the English
 * patterns come along: the others are 7 MB.
 */
const englishHyphenationOnly: Plugin = {
  name: "english-hyphenation-only",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\// }, ({ path, importer, kind }) => {
      const isPatterns = kind === "dynamic-import" && importer.includes("@univerjs/engine-render");
      return isPatterns && !path.startsWith("./en-") ? { path: "none", namespace: "patterns" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "patterns" }, () => ({ contents: "export default undefined;" }));
  },
};

const options: BuildOptions = {
  absWorkingDir: root,
  entryPoints: { workbench: "workbench/main.ts" },
  outdir: buildFolder,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  charset: "utf8",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
  plugins: [englishHyphenationOnly],
};

/** Nothing of an earlier build is served. */
export async function emptyBuildFolder(): Promise<void> {
  await rm(buildFolder, { recursive: true, force: true });
}

export async function buildWorkbench(): Promise<void> {
  await build(options);
  await cp(join(root, "workbench/index.html"), join(buildFolder, "index.html"));
  await cp(join(root, "taskpane/assets/icon.svg"), join(buildFolder, "icon.svg"));
}
