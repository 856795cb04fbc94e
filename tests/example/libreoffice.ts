import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { cellsIn, readFile, type FileCells } from "./file-cells";

/** The program, where this machine has it. */
export const soffice = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((path) => ["soffice", "soffice.exe"].map((name) => join(path, name)))
  .find(existsSync);

/** The choice to calculate a workbook of Excel's anew when it is opened. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/**
 * Opens workbooks in LibreOffice and saves them again: what their cells hold then, in the order of the files. It
 * calculates by a choice of the person: `recalculating` is "always" for all formulas, "never" leaves the values of a
 * file that Excel saved. `home` is a folder of its own for this one call.
 */
export async function throughLibreOffice(
  program: string,
  home: string,
  recalculating: "always" | "never",
  files: readonly string[],
): Promise<readonly FileCells[]> {
  const [profile, saved] = [join(home, "profile"), join(home, "saved")];
  mkdirSync(join(profile, "user"), { recursive: true });
  if (recalculating === "always") {
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  }
  await promisify(execFile)(program, [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--headless",
    "--convert-to",
    "xlsx",
    "--outdir",
    saved,
    ...files,
  ]);
  return Promise.all(files.map(async (file) => cellsIn(await readFile(join(saved, basename(file))))));
}
