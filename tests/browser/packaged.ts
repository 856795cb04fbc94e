import { execFile } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

const run = promisify(execFile);
const cache = resolve(__dirname, "../../build/chromium");

export interface PackagedBrowser {
  readonly executablePath: string;
  /** What the browser process needs to find the libraries and fonts that a bare machine lacks. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium inside the npm package @sparticuz/chromium, unpacked once into build/chromium; undefined where it
 * cannot run (it is built for Linux on x64).
 */
export async function packagedBrowser(): Promise<PackagedBrowser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const home = await unpackedOnce();
  const libraries = [join(home, "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return {
    executablePath: join(home, "chromium"),
    env: {
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: join(home, "with-system-fonts.conf"),
      // A bare machine speaks "C", of which this browser makes a language that does not exist.
      LC_ALL: "en_US.UTF-8",
      LANGUAGE: "en_US",
    },
  };
}

async function unpackedOnce(): Promise<string> {
  const source = resolve(dirname(require.resolve("@sparticuz/chromium")), "../..");
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as { version: string };
  const home = join(cache, version);
  if (existsSync(home)) return home;

  // Test files run side by side: each unpacks into a folder of its own, and the first to finish gives it the name.
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "unpacking-"));
  try {
    await unpack(source, folder, home);
    await rename(folder, home);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

async function unpack(source: string, folder: string, home: string): Promise<void> {
  const packed = (name: string) => join(source, "bin", name);
  await expand(packed("chromium.br"), createWriteStream(join(folder, "chromium"), { mode: 0o755 }));
  await expandArchive(packed("al2023.tar.br"), folder);
  await expandArchive(packed("fonts.tar.br"), folder);
  await writeFile(join(folder, "with-system-fonts.conf"), fontSettings(home));
}

async function expand(file: string, target: Writable): Promise<void> {
  await pipeline(createReadStream(file), createBrotliDecompress(), target);
}

async function expandArchive(file: string, folder: string): Promise<void> {
  const archive = join(folder, "archive.tar");
  await expand(file, createWriteStream(archive));
  await run("tar", ["-xf", archive, "-C", folder]);
  await rm(archive);
}

/** The system's fonts if there are any, and the package's, so that text has a shape on a machine without fonts. */
function fontSettings(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, "fonts")}</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
